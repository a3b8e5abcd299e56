import { Kind, parse } from 'graphql';

/** The coordinates of an extension's fields of Query. */
export function rotfalt(sdl: string): ReadonlySet<string> {
  return new Set(
    parse(sdl, { noLocation: true }).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
        ? (node.fields ?? []).map(({ name }) => `Query.${name.value}`)
        : [],
    ),
  );
}
