import type { Context } from './Context.ts';
import type { Budget, Data, Verksamhet } from './Data.ts';
import { isShown, ownKeysOnly } from './refusals.ts';
import { reportMatvarde } from './reportMatvarde.ts';
import { self } from './self.ts';
import { type Filter, page, unitsOf } from './units.ts';

type Reference = Record<string, unknown>;
type Deltagande = Data['deltaganden'][number];
interface Period {
  matt?: string | null;
  fran?: string | null;
  till?: string | null;
}

/** Resolves an entity of the contract: the row with the reference's key, or null. Throws for another owner's key. */
function entity<Row>(find: (data: Data, reference: Reference) => Row | undefined) {
  return {
    // Async, so that a refusal affects its own entity and not the whole answer.
    __resolveReference: async (reference: Reference, { store }: Context) => {
      ownKeysOnly(reference.huvudmanId);
      return find(store.data, reference) ?? null;
    },
    huvudmanId: () => self.id,
  };
}

/** Decided budgets of the given units, newest year first. */
function budgetarOf({ budgetar }: Data, units: readonly string[], ar?: number | null): Budget[] {
  return budgetar
    .filter((row) => units.includes(row.verksamhetId) && (ar == null || row.ar === ar))
    .sort((a, b) => b.ar - a.ar || (a.id < b.id ? -1 : 1));
}

/** Measured values of a unit, oldest first. */
function matvardenOf({ matvarden }: Data, unit: string, { matt, fran, till }: Period) {
  return matvarden
    .filter(
      (row) =>
        row.verksamhetId === unit &&
        (matt == null || row.matt === matt) &&
        (fran == null || row.period >= fran) &&
        (till == null || row.period <= till),
    )
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Budgets summed by year, in whole öre: decimal strings never become floats. */
function summedBudgets(rows: readonly Budget[]) {
  const ore = new Map<number, bigint>();
  for (const { ar, belopp } of rows) {
    ore.set(ar, (ore.get(ar) ?? 0n) + BigInt(belopp.replace('.', '')));
  }
  return [...ore].map(([ar, sum]) => ({
    ar,
    belopp: sum.toString().padStart(3, '0').replace(/(..)$/, '.$1'),
  }));
}

const huvudman = {
  __resolveReference: async ({ id }: Reference) => {
    ownKeysOnly(id);
    return { ...self, organisationsnummer: null, kommunkod: null };
  },
  verksamheter: (
    _self: unknown,
    args: { filter?: Filter | null; first: number | null; after?: string | null },
    { store }: Context,
  ) => page(unitsOf(store.data, args.filter), args.first, args.after),
  verksamhet: (_self: unknown, { id }: { id: string }, { store }: Context) =>
    store.data.verksamheter.find((unit) => unit.id === id) ?? null,
  budgetar: (_self: unknown, { ar }: { ar?: number | null }, { store }: Context) => {
    const { data } = store;
    const units = data.verksamheter.map(({ id }) => id);
    return budgetarOf(data, units, ar);
  },
  beslutsinstanser: () => [],
  matvarden: (_self: unknown, period: Period, { store }: Context) =>
    matvardenOf(store.data, '', period),
};

const deltagande = {
  ...entity(({ deltaganden }, { vardcentrumId }) =>
    deltaganden.find((row) => row.vardcentrumId === vardcentrumId),
  ),
  verksamheter: (row: Deltagande, { filter }: { filter?: Filter | null }, { store }: Context) =>
    unitsOf(store.data, filter).filter(({ id }) => row.verksamheter.includes(id)),
  budgetar: (row: Deltagande, { ar }: { ar?: number | null }, { store }: Context) =>
    budgetarOf(store.data, row.verksamheter, ar),
  nyckeltal: (row: Deltagande, _args: unknown, { store }: Context) => {
    const units = unitsOf(store.data, null).filter(({ id }) => row.verksamheter.includes(id));
    return {
      huvudmanId: self.id,
      funktioner: units.flatMap(({ funktioner }) => funktioner),
      vardplatser: null,
      belagdaVardplatser: null,
      budgetar: summedBudgets(budgetarOf(store.data, row.verksamheter)),
    };
  },
};

const verksamhet = {
  ...entity(({ verksamheter }, { id }) => verksamheter.find((unit) => unit.id === id)),
  uppdragsgivare: ({ uppdragsgivare }: Verksamhet) => uppdragsgivare.map((id) => ({ id })),
  systemstod: (unit: { systemstod?: string[] }, _args: unknown, context: Context) =>
    isShown(context, 'Verksamhet.systemstod') ? (unit.systemstod ?? null) : null,
  budgetar: (unit: Verksamhet, { ar }: { ar?: number | null }, { store }: Context) =>
    budgetarOf(store.data, [unit.id], ar),
  matvarden: (unit: Verksamhet, period: Period, { store }: Context) =>
    matvardenOf(store.data, unit.id, period),
};

/** Rehab Fyris decides on no plans and signs no agreements, so it has no such entities. */
const nothingToSay = entity(() => undefined);

export const resolvers = {
  Huvudman: huvudman,
  Deltagande: deltagande,
  Verksamhet: verksamhet,
  Inforande: entity(({ inforanden }, { dokumentId }) =>
    inforanden.find((row) => row.dokumentId === dokumentId),
  ),
  Beslut: nothingToSay,
  Avtalspart: nothingToSay,
  Indikatorsvar: nothingToSay,
  Mutation: { reportMatvarde },
};
