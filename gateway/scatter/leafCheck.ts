import { type GraphQLLeafType, isEnumType } from 'graphql';
import { parseBelopp } from '../../shared/values/belopp.ts';
import { isDatum, isDatumTid, isManad } from '../../shared/values/datum.ts';
import { parseProcent } from '../../shared/values/procent.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const scalars: Record<string, (value: unknown) => boolean> = {
  String: isText,
  ID: isText,
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Belopp: (value) => isText(value) && parseBelopp(value) !== null,
  Procent: (value) => typeof value === 'number' && parseProcent(value) !== null,
  Datum: (value) => isText(value) && isDatum(value),
  DatumTid: (value) => isText(value) && isDatumTid(value),
  Manad: (value) => isText(value) && isManad(value),
};

/** What may stand as a value of this scalar or enum. Scalars that the contract does not know may hold any JSON. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => values.has(value);
  }
  return scalars[type.name] ?? (() => true);
}
