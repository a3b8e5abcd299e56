import { hashOf, sharesOf } from '../avtalshash.ts';
import { lookups } from '../lookups.ts';
import type { RegisteredPart } from '../parter.ts';
import {
  type Avtalslage,
  type Avtalspartsvar,
  avtalslage,
  avvikelsetext,
} from '../rules/avtal/avtalslage.ts';
import { ansprak, anspraktext } from '../rules/avtal/avtalsregler.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Avtal } from '../store/rows.generated.ts';
import { knownParts, namnFor, partById, partOfRow } from './partResolvers.ts';

/** An agreement with the parties' own answers, when the gateway brought any (@requires). */
type Answered = Avtal & { svar?: Avtalspartsvar[] | null };

async function judge(avtal: Answered, context: Context): Promise<Avtalslage> {
  const parties = await lookups.parterOfAvtal(context).load(avtal.id);
  const parter = parties.map(({ huvudmanId }) => huvudmanId);
  const text = {
    parter,
    uttradda: uttraddaAv(await knownParts(context, parter)),
    villkorHash: hashOf(avtal, parties),
    andelar: sharesOf(parties),
    egnaBidrag: avtal.slag === 'GEMENSAMMA_MEDEL',
  };
  return avtalslage(text, avtal.svar);
}

const uttraddaAv = (parter: readonly RegisteredPart[]) =>
  new Map(parter.flatMap(({ id, uttradd }) => (uttradd ? [[id, uttradd.slice(0, 10)]] : [])));

/** Each kommun's right separately: one agreement may cover a whole län. */
async function anspraken(avtal: Answered, _args: unknown, context: Context) {
  if (avtal.slag !== 'LAKARMEDVERKAN') return [];
  const rows = await lookups.parterOfAvtal(context).load(avtal.id);
  const parties = await knownParts(
    context,
    rows.map(({ huvudmanId }) => huvudmanId),
  );
  const region = parties.find(({ slag }) => slag === 'REGION') ?? null;
  const villkorHash = hashOf(avtal, rows);
  return parties
    .filter(({ slag }) => slag === 'KOMMUN')
    .map((kommun) => {
      const parter = { villkorHash, region: region?.id ?? null, kommun: kommun.id };
      const lage = ansprak(parter, avtal.svar);
      const text = anspraktext(lage, region?.namn ?? 'Regionen', kommun.namn);
      return { lage, havdare: kommun, motpart: region, text };
    });
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
    vardcentrum: ({ vardcentrumId }: Avtal, _args: unknown, context: Context) =>
      vardcentrumId === null ? null : lookups.vardcentrum(context).load(vardcentrumId),
    forvaltasAv: ({ forvaltasAv }: Avtal, _args: unknown, context: Context) =>
      forvaltasAv === null ? null : lookups.organ(context).load(forvaltasAv),
    vardasAv: ({ vardasAv }: Avtal, _args: unknown, context: Context) =>
      vardasAv === null ? null : lookups.organ(context).load(vardasAv),
    utgava: async ({ id }: Avtal, _args: unknown, context: Context) =>
      (await lookups.utgavorOfAvtal(context).load(id)).length + 1,
    tidigareUtgavor: ({ id }: Avtal, _args: unknown, context: Context) =>
      lookups.utgavorOfAvtal(context).load(id),
    anspraken,
    parter: ({ id }: Avtal, _args: unknown, context: Context) =>
      lookups.parterOfAvtal(context).load(id),
    gallande: async (avtal: Answered, _args: unknown, context: Context) =>
      (await judge(avtal, context)).gallande,
    avvikelser: async (avtal: Answered, _args: unknown, context: Context) => {
      const { avvikelser } = await judge(avtal, context);
      const ids = avvikelser.flatMap((one) => ('part' in one ? [one.part] : []));
      const namn = await namnFor(context, ids);
      return avvikelser.map((one) => avvikelsetext(one, namn));
    },
  },
  Ansprak: {
    lagrum: (_ansprak: unknown, _args: unknown, context: Context) =>
      lookups.lag(context).load('hsl-16-1'),
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
