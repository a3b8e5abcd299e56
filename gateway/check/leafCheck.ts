import { type GraphQLLeafType, isEnumType } from 'graphql';
import { parseBelopp } from '../../shared/values/belopp.ts';
import { isDatum, isDatumTid, isManad } from '../../shared/values/datum.ts';
import { numberIn } from '../../shared/values/exactNumbers.ts';
import { isShowable } from '../../shared/values/otillatetTecken.ts';
import { parseProcent } from '../../shared/values/procent.ts';

/** Ids end up in other owners' questions, and texts in what is derived from them: neither may crowd out the others'. */
export const maxId = 256;
export const maxText = 20_000;

/** Short enough, and without what makes a text say one thing to people and another to programs. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= maxText &&
  numberIn(value) === undefined &&
  isShowable(value);
const isInt32 = (value: unknown) => Number.isInteger(value) && value === ((value as number) | 0);

const scalars: Record<string, (value: unknown) => boolean> = {
  String: isText,
  ID: (value) => isText(value) && value.length <= maxId,
  Boolean: (value) => typeof value === 'boolean',
  Int: isInt32,
  Float: (value) => Number.isFinite(numberIn(value) ?? value),
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

/**
 * Whether the network's rules look at a field, wherever it stands: one that names an owner or a party, or figures that
 * others add up. Decided once for each field of a fetch, since an answer has thousands of values.
 */
export function isRuled(name: string, coordinate: string): boolean {
  return (
    name === 'huvudmanId' ||
    coordinate === 'Huvudman.id' ||
    coordinate === 'Part.id' ||
    coordinate.startsWith('Nyckeltal.')
  );
}
