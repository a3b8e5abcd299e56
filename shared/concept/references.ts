import type { Field } from './Concept.ts';

/** An id, in a value, of a row that must exist. */
export interface Reference {
  /** The path of its field in the input. */
  falt: string;
  /** The type of the row. */
  typename: string;
  id: string;
}

/** Every id of a row of another concept in the values, objects and lists included, in the order of the fields. */
export function referencesIn(
  fields: readonly Field[],
  values: object,
  falt: string | null = null,
): Reference[] {
  return fields.flatMap((field) => {
    const value = (values as Record<string, unknown>)[field.given];
    if (value == null || (field.references === null && field.kind !== 'object')) return [];
    const path = falt === null ? field.given : `${falt}.${field.given}`;
    const items = field.list
      ? (value as unknown[]).map((item, n) => [`${path}[${n}]`, item] as const)
      : [[path, value] as const];
    return items.flatMap(([at, item]) =>
      field.references === null
        ? referencesIn(field.fields, item as object, at)
        : [{ falt: at, typename: field.references, id: item as string }],
    );
  });
}
