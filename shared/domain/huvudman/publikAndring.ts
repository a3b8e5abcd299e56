import type { Concept, Field } from '../../concept/Concept.ts';
import { kontraktsfalt } from '../../contract/kontraktsfalt.ts';
import type { Atkomstnivaer } from './atkomstAv.ts';

type Snapshot = Record<string, unknown>;

/**
 * The public fields of a row that a change altered, by name in the SDL's order. Empty when the change is not public.
 * `fore` is null for a new row. What only some may see does not count, within objects too. A draft of a budget is the
 * owner's own until it is decided. Source: the levels of access of the contract and its owner (ADR on access); 2 kap.
 * 12 § tryckfrihetsförordningen for drafts.
 */
export function publikAndring(
  { name, fields }: Concept,
  fore: Snapshot | null,
  efter: Snapshot,
  nivaer: Atkomstnivaer,
): string[] {
  if (name === 'Budget' && efter.status === 'UTKAST') return [];
  // For the public a draft that is decided is a new row.
  const before = name === 'Budget' && fore?.status === 'UTKAST' ? null : fore;
  return fields
    .filter((field) => kontraktsfalt.has(`${name}.${field.name}`))
    .filter((field) => !nivaer.has(`${name}.${field.name}`))
    .filter((field) => {
      const shown = JSON.stringify(shownValue(field, efter[field.name], nivaer));
      return shown !== JSON.stringify(shownValue(field, before?.[field.name], nivaer));
    })
    .map((field) => field.name);
}

/** A value without what only some may see. Unknown and left out are the same. */
function shownValue(field: Field, value: unknown, nivaer: Atkomstnivaer): unknown {
  if (value == null || field.kind !== 'object') return value ?? null;
  if (Array.isArray(value))
    return value.map((item) => shownObject(field, item as Snapshot, nivaer));
  return shownObject(field, value as Snapshot, nivaer);
}

function shownObject({ typename, fields }: Field, value: Snapshot, nivaer: Atkomstnivaer) {
  return fields
    .filter(({ name }) => !nivaer.has(`${typename}.${name}`))
    .map((inner) => shownValue(inner, value[inner.name], nivaer));
}
