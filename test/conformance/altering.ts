import { type Brist, everywhere } from './brokenMember.ts';

/** What is wrong, the one check that must find it, and how a subgraph is made so. */
export type Bristfall = [what: string, check: string, brist: Brist];

/** True for a question about references. */
export const isEntities = (body: { query?: unknown } | undefined) =>
  typeof body?.query === 'string' && body.query.includes('_entities');

/** Alters the list of entities in an answer. */
export const inEntities =
  (change: (entities: unknown[]) => unknown[]): Brist['svar'] =>
  (json) =>
    json?.data?._entities
      ? { ...json, data: { ...json.data, _entities: change(json.data._entities) } }
      : json;

/** Alters every object in an answer's data. */
export const inObjects =
  (change: Parameters<typeof everywhere>[1]): Brist['svar'] =>
  (json) => ({ ...json, data: everywhere(json?.data, change) });

/** Makes each error of an answer into others. */
export const inErrors =
  (change: (error: Record<string, unknown>) => object[]): Brist['svar'] =>
  (json) =>
    json?.errors ? { ...json, errors: json.errors.flatMap(change) } : json;

/** Alters the text of a question. */
export const inQuery =
  (from: RegExp, to: string): Brist['fraga'] =>
  (body) =>
    typeof body?.query === 'string' ? { ...body, query: body.query.replace(from, to) } : body;
