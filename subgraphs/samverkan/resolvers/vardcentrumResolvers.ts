import type { Organ } from '../entities/Organ.ts';
import type { Inbjudan, Vardcentrum } from '../entities/Vardcentrum.ts';
import { lanOf } from '../lanOf.ts';
import { lookups } from '../lookups.ts';
import { planerOfVardcentrum } from '../planerOfVardcentrum.ts';
import type { Deltagarsvar } from '../rules/Deltagarsvar.ts';
import { formavvikelser } from '../rules/formavvikelser.ts';
import { funktionstackning } from '../rules/funktionstackning.ts';
import type { Orimlig } from '../rules/rimligaNyckeltal.ts';
import { sammanstallning } from '../rules/sammanstallning.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { platserForKommuner } from './avtalsplatsResolvers.ts';
import { kommunerMedUppdrag } from './halsouppdragResolvers.ts';
import { knownParts, partById, partOfRow, partsById } from './partLookup.ts';
import { rapporterForVardcentrum } from './rapportResolvers.ts';

/** A vårdcentrum with the participants' own answers, when the gateway brought any (@requires). */
type Answered = Vardcentrum & { svar?: Deltagarsvar[] | null };

async function invited({ id }: Vardcentrum, context: Context): Promise<string[]> {
  const rows = await lookups.inbjudningarOfVardcentrum(context).load(id);
  return rows.map(({ huvudmanId }) => huvudmanId);
}

/** Those that are still in the network: a sum lacks nothing for want of one that has left. */
async function invitedMembers(vardcentrum: Vardcentrum, context: Context): Promise<string[]> {
  const ids = await invited(vardcentrum, context);
  const parts = await Promise.all(ids.map((id) => lookups.part(context).load(id)));
  return ids.filter((_, index) => !parts[index]?.uttradd);
}

async function organAround({ id }: Vardcentrum, context: Context): Promise<Organ[]> {
  const rows = await lookups.organOfVardcentrum(context).load(id);
  const organ = await Promise.all(rows.map(({ organId }) => lookups.organ(context).load(organId)));
  return organ.filter((one) => one !== null);
}

export const vardcentrumResolvers = {
  Vardcentrum: {
    __resolveReference: async (
      { id, deltagare }: { id: string; deltagare?: Deltagarsvar[] | null },
      context: Context,
    ): Promise<Answered | null> => {
      const row = await lookups.vardcentrum(context).load(id);
      return row && { ...row, svar: deltagare };
    },
    lan: async ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lanOf(await lookups.kommunerOfVardcentrum(context).load(id)),
    kommunkoder: async ({ id }: Vardcentrum, _args: unknown, context: Context) => {
      const rows = await lookups.kommunerOfVardcentrum(context).load(id);
      return rows.map(({ kommunkod }) => kommunkod);
    },
    deltagare: ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lookups.inbjudningarOfVardcentrum(context).load(id),
    organ: (vardcentrum: Vardcentrum, _args: unknown, context: Context) =>
      organAround(vardcentrum, context),
    planer: async ({ id }: Vardcentrum, { ar }: { ar?: number | null }, context: Context) => {
      const plans = await planerOfVardcentrum(context).load(id);
      return plans.filter((plan) => ar == null || plan.ar === ar);
    },
    avtal: ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lookups.avtalOfVardcentrum(context).load(id),
    obligatoriskaAvtal: async (vardcentrum: Vardcentrum, _args: unknown, context: Context) => {
      const parties = await knownParts(context, await invited(vardcentrum, context));
      const kommuner = parties.filter(({ slag }) => slag === 'KOMMUN');
      return platserForKommuner(kommuner, context);
    },
    avvikelser: async (vardcentrum: Vardcentrum, _args: unknown, context: Context) => {
      const [ids, organ] = await Promise.all([
        invited(vardcentrum, context),
        organAround(vardcentrum, context),
      ]);
      const known = new Map((await knownParts(context, ids)).map((part) => [part.id, part]));
      const inbjudna = ids.map((id) => known.get(id) ?? { namn: id, slag: null });
      return formavvikelser(vardcentrum.samverkansform, inbjudna, organ);
    },
    rapporter: ({ id }: Vardcentrum, { ar }: { ar: number }, context: Context) =>
      rapporterForVardcentrum(id, ar, context),
    halsouppdrag: async ({ id }: Vardcentrum, _args: unknown, context: Context) => {
      const rows = await lookups.kommunerOfVardcentrum(context).load(id);
      return rows.flatMap(({ kommunkod }) => kommunerMedUppdrag({ kommunkod }));
    },
    funktionstackning: async (vardcentrum: Answered, _args: unknown, context: Context) =>
      funktionstackning(await invitedMembers(vardcentrum, context), vardcentrum.svar),
    sammanstallning: async (vardcentrum: Answered, _args: unknown, context: Context) => {
      const ids = await invitedMembers(vardcentrum, context);
      const slag = new Map((await knownParts(context, ids)).map((part) => [part.id, part.slag]));
      return sammanstallning(ids, vardcentrum.svar, (id) => slag.get(id) ?? null);
    },
  },
  Deltagande: {
    __resolveReference: async (
      { vardcentrumId, huvudmanId }: { vardcentrumId: string; huvudmanId: string },
      context: Context,
    ) => {
      const rows = await lookups.inbjudningarOfVardcentrum(context).load(vardcentrumId);
      return rows.find((row) => row.huvudmanId === huvudmanId) ?? null;
    },
    part: partOfRow,
    inbjudanKalla: ({ kalla }: Inbjudan) => kalla,
  },
  Funktionstackning: { leverantorer: partsIn('leverantorer') },
  Sammanstallning: { svarade: partsIn('svarade'), saknas: partsIn('saknas') },
  Summa: { parter: partsIn('parter') },
  OrimligUppgift: {
    part: ({ part }: Orimlig, _args: unknown, context: Context) => partById(context, part),
  },
};

function partsIn<Field extends string>(field: Field) {
  return (row: Record<Field, string[]>, _args: unknown, context: Context) =>
    partsById(context, row[field]);
}
