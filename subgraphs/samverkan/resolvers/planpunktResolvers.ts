import type { Indikator, Planpunkt } from '../entities/Planpunkt.ts';
import { lookups } from '../lookups.ts';
import type { Beslutssvar } from '../rules/Beslutssvar.ts';
import { beredningsorgan } from '../rules/beredningsorgan.ts';
import { beslutsniva } from '../rules/beslutsniva.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { knownParts, partById, partOfRow } from './partLookup.ts';
import { proposalsOf, punktlage, underlagHashOf } from './punktlage.ts';

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
      return beslutsniva(
        parties.map(({ huvudmanId }) => huvudmanId),
        svar,
      );
    },
    lage: ({ svar, ...punkt }: Answered, _args: unknown, context: Context) =>
      punktlage(punkt, svar, context),
  },
  Finansieringsforslag: {
    part: ({ part }: { part: string }, _args: unknown, context: Context) => partById(context, part),
  },
  Beslut: {
    __resolveReference: async (
      { planpunktId, huvudmanId }: { planpunktId: string; huvudmanId: string },
      context: Context,
    ) => {
      const rows = await lookups.parterOfPunkt(context).load(planpunktId);
      return rows.find((row) => row.huvudmanId === huvudmanId) ?? null;
    },
    part: partOfRow,
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
