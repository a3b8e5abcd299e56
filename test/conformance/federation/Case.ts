import type { Graph } from './serveGraphs.ts';

/** What a Federation 2 router must get right: graphs, questions, and the data that answers them. */
export interface Case {
  name: string;
  graphs: Record<string, Graph>;
  asks: { query: string; variables?: Record<string, unknown>; data: unknown }[];
}

/** Resolves an entity by the row that has all of its reference's fields. */
export const byId = (rows: object[]) => (reference: object) =>
  rows.find((row) =>
    Object.entries(reference).every(
      ([key, value]) => key === '__typename' || (row as Record<string, unknown>)[key] === value,
    ),
  ) ?? null;

/** The goods that several cases ask for. */
export const varor = [
  { __typename: 'Vara', id: '1', upc: 'u1', namn: 'Plåster', vikt: 2, pris: 10 },
  { __typename: 'Vara', id: '2', upc: 'u2', namn: 'Gips', vikt: 0, pris: 90 },
];
