import type { Field } from './Concept.ts';

/** An id that a value holds, of a row that must be there. */
export interface Reference {
  /** The path of its field in the input. */
  falt: string;
  /** The type whose row it is. */
  typename: string;
  id: string;
}

/** Every id that values hold of rows of other concepts, those within objects and lists among them, in the fields' order. */
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
