import type { Data, Verksamhet } from './Data.ts';
import { refusal } from './refusals.ts';

/** The contract's VerksamhetFilter. A missing condition matches all. */
export interface Filter {
  typ?: string | null;
  funktion?: string | null;
  vardcentrumId?: string | null;
  kommunkod?: string | null;
  text?: string | null;
}

/** The units that match, in order of id. */
export function unitsOf(data: Data, filter: Filter | null | undefined): Verksamhet[] {
  const { typ, funktion, vardcentrumId, kommunkod, text } = filter ?? {};
  const taking = data.deltaganden
    .filter((row) => row.vardcentrumId === vardcentrumId)
    .flatMap(({ verksamheter }) => verksamheter);
  return data.verksamheter
    .filter(
      (unit) =>
        (typ == null || unit.typ === typ) &&
        (funktion == null || unit.funktioner.some((row) => row.funktion === funktion)) &&
        (vardcentrumId == null || taking.includes(unit.id)) &&
        (kommunkod == null || unit.platser.some((row) => row.kommunkod === kommunkod)) &&
        (text == null || unit.namn.toLowerCase().includes(text.toLowerCase())),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A page of units. Throws BAD_USER_INPUT on an invalid page size or cursor. */
export function page(units: readonly Verksamhet[], first: number | null, after?: string | null) {
  const size = first ?? 50;
  if (size < 1 || size > 500) {
    throw refusal('BAD_USER_INPUT', `first är ${size} men måste vara mellan 1 och 500.`);
  }
  const start = after == null ? null : idIn(after);
  const left = start === null ? units : units.filter(({ id }) => id > start);
  const nodes = left.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: units.length,
    pageInfo: {
      hasNextPage: left.length > size,
      endCursor: last ? Buffer.from(last.id).toString('base64url') : null,
    },
  };
}

function idIn(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (id !== '' && Buffer.from(id).toString('base64url') === cursor) return id;
  throw refusal('BAD_USER_INPUT', 'after måste vara endCursor från en tidigare sida.');
}
