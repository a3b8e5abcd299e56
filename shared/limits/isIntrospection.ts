import type { FieldNode } from 'graphql';

/** True of the two fields by which a schema is asked about itself. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}
