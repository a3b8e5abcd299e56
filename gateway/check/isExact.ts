import type { FieldShape, SelectionShape, TypeShape } from './Shape.ts';

type Json = Record<string, unknown>;

/** False for a value that must not stand at a ruled field. */
export type Allows = (field: FieldShape, value: unknown) => boolean;

/**
 * Whether an object holds exactly what was asked for, in the order in which it was, and no value that is wrong. Such an
 * answer, which nearly all are, is handed on as it is: `checkObject` copies, and keeps track of where it is.
 */
export function isExact({ fields }: SelectionShape, value: Json, allows: Allows): boolean {
  let n = 0;
  for (const key in value) {
    const field = fields[n];
    if (field === undefined || field.key !== key) return false;
    n += 1;
    const inner = value[key];
    if (field.ruled && !allows(field, inner)) return false;
    if (!fits(field.type, inner, allows)) return false;
  }
  return n === fields.length;
}

function fits(type: TypeShape, value: unknown, allows: Allows): boolean {
  if (type.kind === 'nonNull') return value !== null && fits(type.of, value, allows);
  if (value === null) return true;
  if (type.kind === 'leaf') return type.accepts(value);
  if (type.kind === 'list') {
    return Array.isArray(value) && value.every((item) => fits(type.of, item, allows));
  }
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  // JSON.parse makes a key of its own of whatever the text has, so nothing here is inherited but what no key names.
  const { __typename } = value as Json;
  const selection = type.selectionFor(__typename);
  return selection !== undefined && isExact(selection, value as Json, allows);
}
