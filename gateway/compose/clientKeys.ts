import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse } from 'graphql';

const file = new URL('../../shared/client/src/keys.generated.ts', import.meta.url);

/** The file of the client package that says which types have a key; it follows from the supergraph. */
export const clientKeysFile = {
  file,
  name: 'shared/client/src/keys.generated.ts',
  onDisk: () => readFileSync(file, 'utf8'),
};

/** What stands in that file, for a supergraph. */
export function clientKeysText(supergraphSdl: string): string {
  const keys = Object.entries(keysOf(parse(supergraphSdl, { noLocation: true }))).map(
    ([type, fields]) => `  ${type}: [${fields.map((field) => `'${field}'`).join(', ')}],`,
  );
  return `// Written by npm run compose from the supergraph.

/** The fields by which a row of each type is known, in all answers alike. A type that is not here has rows only within others. */
export const keys: Readonly<Record<string, readonly string[]>> = {
${keys.join('\n')}
};
`;
}

/** The first key of each entity type, by name; keys of the contract are flat. */
function keysOf({ definitions }: DocumentNode): Record<string, string[]> {
  const keys: Record<string, string[]> = {};
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, arguments: given } of type.directives ?? []) {
      const key = given?.find((argument) => argument.name.value === 'key')?.value;
      if (name.value !== 'join__type' || key?.kind !== Kind.STRING) continue;
      keys[type.name.value] ??= key.value.split(/\s+/).filter(Boolean);
    }
  }
  return keys;
}
