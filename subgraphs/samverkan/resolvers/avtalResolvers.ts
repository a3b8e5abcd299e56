import { villkorHash } from '../../../shared/domain/avtal/villkorHash.ts';
import type { Avtal, Avtalsdeltagare } from '../entities/Avtal.ts';
import { lookups } from '../lookups.ts';
import { type Avtalslage, type Avtalspartsvar, avtalslage } from '../rules/avtalslage.ts';
import { avvikelsetext } from '../rules/avvikelsetext.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { partById, partOfRow, partsById } from './partLookup.ts';

/** An agreement with the parties' own answers, when the gateway brought any (@requires). */
type Answered = Avtal & { svar?: Avtalspartsvar[] | null };

/** The stated shares of those that have one. */
function sharesOf(parties: readonly Avtalsdeltagare[]) {
  return parties.flatMap(({ huvudmanId, andel }) =>
    andel === null ? [] : [{ part: huvudmanId, procent: andel }],
  );
}

function hashOf({ id, villkor, ansvarig }: Avtal, parties: readonly Avtalsdeltagare[]): string {
  return villkorHash({ avtal: id, villkor, ansvarig, andelar: sharesOf(parties) });
}

async function judge(avtal: Answered, context: Context): Promise<Avtalslage> {
  const parties = await lookups.parterOfAvtal(context).load(avtal.id);
  const text = {
    parter: parties.map(({ huvudmanId }) => huvudmanId),
    villkorHash: hashOf(avtal, parties),
    andelar: sharesOf(parties),
  };
  return avtalslage(text, avtal.svar);
}

export const avtalResolvers = {
  Avtal: {
    __resolveReference: async (
      { id, parter }: { id: string; parter?: Avtalspartsvar[] | null },
      context: Context,
    ): Promise<Answered | null> => {
      const row = await lookups.avtal(context).load(id);
      return row && { ...row, svar: parter };
    },
    ansvarig: ({ ansvarig }: Avtal, _args: unknown, context: Context) =>
      ansvarig === null ? null : partById(context, ansvarig),
    andelar: async ({ id }: Avtal, _args: unknown, context: Context) =>
      sharesOf(await lookups.parterOfAvtal(context).load(id)),
    villkorHash: async (avtal: Avtal, _args: unknown, context: Context) =>
      hashOf(avtal, await lookups.parterOfAvtal(context).load(avtal.id)),
    parter: ({ id }: Avtal, _args: unknown, context: Context) =>
      lookups.parterOfAvtal(context).load(id),
    gallande: async (avtal: Answered, _args: unknown, context: Context) =>
      (await judge(avtal, context)).gallande,
    avvikelser: async (avtal: Answered, _args: unknown, context: Context) => {
      const { avvikelser } = await judge(avtal, context);
      const ids = avvikelser.flatMap((one) => ('part' in one ? [one.part] : []));
      const names = new Map(
        (await partsById(context, [...new Set(ids)])).map(({ id, namn }) => [id, namn]),
      );
      return avvikelser.map((one) => avvikelsetext(one, (id) => names.get(id) ?? id));
    },
  },
  Villkorsandel: {
    part: ({ part }: { part: string }, _args: unknown, context: Context) => partById(context, part),
  },
  Avtalspart: {
    __resolveReference: async (
      { avtalId, huvudmanId }: { avtalId: string; huvudmanId: string },
      context: Context,
    ) => {
      const rows = await lookups.parterOfAvtal(context).load(avtalId);
      return rows.find((row) => row.huvudmanId === huvudmanId) ?? null;
    },
    part: partOfRow,
  },
};
