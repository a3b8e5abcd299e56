import type { Inbjudan, Vardcentrum } from '../entities/Vardcentrum.ts';
import { lookups } from '../lookups.ts';
import { planerOfVardcentrum } from '../planerOfVardcentrum.ts';
import type { Deltagarsvar } from '../rules/Deltagarsvar.ts';
import { funktionstackning } from '../rules/funktionstackning.ts';
import { sammanstallning } from '../rules/sammanstallning.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { partOfRow, partsById } from './partLookup.ts';

/** A vårdcentrum with the participants' own answers, when the gateway brought any (@requires). */
type Answered = Vardcentrum & { svar?: Deltagarsvar[] | null };

async function invited({ id }: Vardcentrum, context: Context): Promise<string[]> {
  const rows = await lookups.inbjudningarOfVardcentrum(context).load(id);
  return rows.map(({ huvudmanId }) => huvudmanId);
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
    kommunkoder: async ({ id }: Vardcentrum, _args: unknown, context: Context) => {
      const rows = await lookups.kommunerOfVardcentrum(context).load(id);
      return rows.map(({ kommunkod }) => kommunkod);
    },
    deltagare: ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lookups.inbjudningarOfVardcentrum(context).load(id),
    organ: async ({ id }: Vardcentrum, _args: unknown, context: Context) => {
      const rows = await lookups.organOfVardcentrum(context).load(id);
      return lookups.organ(context).loadMany(rows.map(({ organId }) => organId));
    },
    planer: async ({ id }: Vardcentrum, { ar }: { ar?: number | null }, context: Context) => {
      const plans = await planerOfVardcentrum(context).load(id);
      return plans.filter((plan) => ar == null || plan.ar === ar);
    },
    funktionstackning: async (vardcentrum: Answered, _args: unknown, context: Context) =>
      funktionstackning(await invited(vardcentrum, context), vardcentrum.svar),
    sammanstallning: async (vardcentrum: Answered, _args: unknown, context: Context) =>
      sammanstallning(await invited(vardcentrum, context), vardcentrum.svar),
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
};

function partsIn<Field extends string>(field: Field) {
  return (row: Record<Field, string[]>, _args: unknown, context: Context) =>
    partsById(context, row[field]);
}
