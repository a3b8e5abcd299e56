import { type FieldNode, Kind, print, type ValueNode } from 'graphql';

/**
 * A field's arguments as a text that is the same for all that mean the same: neither their order nor that of the fields
 * of an input counts. Empty without arguments.
 */
export function argumentsText({ arguments: given = [] }: FieldNode): string {
  return given
    .map(({ name, value }) => `${name.value}:${valueText(value)}`)
    .sort()
    .join();
}

function valueText(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(valueText).join()}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  const fields = value.fields.map(({ name, value: inner }) => `${name.value}:${valueText(inner)}`);
  return `{${fields.sort().join()}}`;
}
