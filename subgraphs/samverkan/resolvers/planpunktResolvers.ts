import { lookups } from '../lookups.ts';
import { proposalsOf, underlagHashOf } from '../planunderlag.ts';
import { beredningsorgan } from '../rules/plan/planfel.ts';
import { type Beslutssvar, beslutslagen, beslutsniva, skillnader } from '../rules/plan/planlage.ts';
import { type Tidslinjesvar, tidslinje } from '../rules/plan/tidslinje.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Planpunkt, Planpunktsutgava, Plansteg, Stegpunkt } from '../store/rows.generated.ts';
import type { Indikator } from '../store/tables.ts';
import {
  knownParts,
  kvarvarande,
  namnFor,
  partById,
  partOfRow,
  partsById,
} from './partResolvers.ts';
import { punktlage } from './punktlage.ts';

/** The text of an item with a hash; null when it never had that hash. */
export async function lydelseMed(punktId: string, underlagHash: string, context: Context) {
  const all = await lookups.utgavorOfPunkt(context).load(punktId);
  return all.find((one) => one.underlagHash === underlagHash) ?? null;
}

/** An item with the parties' own answers, when the gateway brought any (@requires). */
type Answered = Planpunkt & { svar?: (Beslutssvar | null)[] | null };

export const planpunktResolvers = {
  Planpunkt: {
    __resolveReference: async (
      { id, beslut }: { id: string; beslut?: (Beslutssvar | null)[] | null },
      context: Context,
    ): Promise<Answered | null> => {
      const row = await lookups.punkt(context).load(id);
      return row && { ...row, svar: beslut };
    },
    plan: ({ planId }: Planpunkt, _args: unknown, context: Context) =>
      lookups.plan(context).load(planId),
    malet: ({ malId }: Planpunkt, _args: unknown, context: Context) =>
      malId === null ? null : lookups.mal(context).load(malId),
    beredsAv: async ({ id }: Planpunkt, _args: unknown, context: Context) => {
      const [rows, ledningar] = await Promise.all([
        lookups.parterOfPunkt(context).load(id),
        lookups.organOfSlag(context).load('TJANSTELEDNING'),
      ]);
      const parties = await knownParts(
        context,
        rows.map(({ huvudmanId }) => huvudmanId),
      );
      const kommuner = parties.filter(({ slag }) => slag === 'KOMMUN');
      const organId = beredningsorgan(kommuner, ledningar);
      return organId === null ? null : lookups.organ(context).load(organId);
    },
    ansvariga: async ({ id }: Planpunkt, _args: unknown, context: Context) => {
      const rows = await lookups.ansvarigaOfPunkt(context).load(id);
      return lookups.organ(context).loadMany(rows.map(({ organId }) => organId));
    },
    forslagTillFinansiering: async ({ id }: Planpunkt, _args: unknown, context: Context) =>
      proposalsOf(await lookups.parterOfPunkt(context).load(id)),
    indikatorer: ({ id }: Planpunkt, _args: unknown, context: Context) =>
      lookups.indikatorerOfPunkt(context).load(id),
    underlagHash: async (punkt: Planpunkt, _args: unknown, context: Context) =>
      underlagHashOf(punkt, await lookups.parterOfPunkt(context).load(punkt.id)),
    beslut: ({ id }: Planpunkt, _args: unknown, context: Context) =>
      lookups.parterOfPunkt(context).load(id),
    niva: async ({ id, svar }: Answered, _args: unknown, context: Context) => {
      const parties = await lookups.parterOfPunkt(context).load(id);
      const berorda = await kvarvarande(
        context,
        parties.map(({ huvudmanId }) => huvudmanId),
      );
      return beslutsniva(berorda, svar);
    },
    lage: ({ svar, ...punkt }: Answered, _args: unknown, context: Context) =>
      punktlage(punkt, svar, context),
    utgavor: ({ id }: Planpunkt, _args: unknown, context: Context) =>
      lookups.utgavorOfPunkt(context).load(id),
    steg: async ({ id, planId }: Planpunkt, _args: unknown, context: Context) => {
      const steg = await lookups.stegOfPlan(context).load(planId);
      return steg.filter(({ punkter }) => punkter.some(({ punktId }) => punktId === id));
    },
    beslutslagen: async ({ id, svar }: Answered, _args: unknown, context: Context) => {
      const [parties, utgavor, punkt] = await Promise.all([
        lookups.parterOfPunkt(context).load(id),
        lookups.utgavorOfPunkt(context).load(id),
        lookups.punkt(context).load(id),
      ]);
      const hash = punkt && underlagHashOf(punkt, parties);
      const berorda = parties.map(({ huvudmanId }) => huvudmanId);
      return beslutslagen(berorda, svar, utgavor, hash ?? '');
    },
    tidslinje: async ({ id, planId, svar }: Answered, _args: unknown, context: Context) => {
      const [parties, steps] = await Promise.all([
        lookups.parterOfPunkt(context).load(id),
        lookups.stegOfPlan(context).load(planId),
      ]);
      const organsteg = await Promise.all(
        steps
          .filter(({ punkter }) => punkter.some(({ punktId }) => punktId === id))
          .map(async (step) => {
            const organ = await lookups.organ(context).load(step.organId);
            return { ...step, organ: organ?.namn ?? step.organId };
          }),
      );
      const berorda = await kvarvarande(
        context,
        parties.map(({ huvudmanId }) => huvudmanId),
      );
      return tidslinje(berorda, svar as (Tidslinjesvar | null)[] | null | undefined, organsteg);
    },
  },
  Tidslinje: {
    saknas: ({ saknas }: { saknas: string[] }, _args: unknown, context: Context) =>
      partsById(context, saknas),
  },
  Tidslinjepost: {
    part: ({ part }: { part: string | null }, _args: unknown, context: Context) =>
      part === null ? null : partById(context, part),
  },
  Partsbeslutslage: {
    part: ({ part }: { part: string }, _args: unknown, context: Context) => partById(context, part),
  },
  Planpunktsutgava: {
    berorda: ({ berorda }: Planpunktsutgava, _args: unknown, context: Context) =>
      partsById(context, berorda),
    gallande: async (
      { planpunktId, ordning }: Planpunktsutgava,
      _args: unknown,
      context: Context,
    ) => {
      const [last] = await lookups.utgavorOfPunkt(context).load(planpunktId);
      return last?.ordning === ordning;
    },
    skillnader: async (utgava: Planpunktsutgava, _args: unknown, context: Context) => {
      const all = await lookups.utgavorOfPunkt(context).load(utgava.planpunktId);
      const before = all.find((one) => one.utgava < utgava.utgava);
      if (!before) return [];
      const ids = [...before.berorda, ...utgava.berorda];
      return skillnader(before, utgava, await namnFor(context, ids));
    },
  },
  Plansteg: {
    organ: ({ organId }: Plansteg, _args: unknown, context: Context) =>
      lookups.organ(context).load(organId),
  },
  Stegpunkt: {
    punkt: ({ punktId }: Stegpunkt, _args: unknown, context: Context) =>
      lookups.punkt(context).load(punktId),
    lydelse: ({ punktId, underlagHash }: Stegpunkt, _args: unknown, context: Context) =>
      lydelseMed(punktId, underlagHash, context),
  },
  Finansieringsforslag: {
    part: ({ part }: { part: string }, _args: unknown, context: Context) => partById(context, part),
  },
  Beslut: {
    __resolveReference: async (
      {
        planpunktId,
        huvudmanId,
        underlagHash,
      }: { planpunktId: string; huvudmanId: string; underlagHash?: string | null },
      context: Context,
    ) => {
      const rows = await lookups.parterOfPunkt(context).load(planpunktId);
      const row = rows.find((one) => one.huvudmanId === huvudmanId);
      return row ? { ...row, underlagHash } : null;
    },
    part: partOfRow,
    underlag: (
      { planpunktId, underlagHash }: { planpunktId: string; underlagHash?: string | null },
      _args: unknown,
      context: Context,
    ) => (underlagHash ? lydelseMed(planpunktId, underlagHash, context) : null),
  },
  Indikator: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.indikator(context).load(id),
    svar: ({ id }: Indikator, _args: unknown, context: Context) =>
      lookups.parterOfIndikator(context).load(id),
  },
  Indikatorsvar: {
    __resolveReference: async (
      { indikatorId, huvudmanId }: { indikatorId: string; huvudmanId: string },
      context: Context,
    ) => {
      const rows = await lookups.parterOfIndikator(context).load(indikatorId);
      return rows.find((row) => row.huvudmanId === huvudmanId) ?? null;
    },
    part: partOfRow,
  },
};
