import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { felkoder } from './Fel.ts';

test('andring.graphql has the codes of the table, with the same meanings', () => {
  const sdl = readFileSync(new URL('andring.graphql', import.meta.url), 'utf8');
  const felkod = parse(sdl).definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'Felkod',
  );
  const inSdl = felkod?.values?.map(({ name, description }) => [name.value, description?.value]);
  expect(Object.fromEntries(inSdl ?? [])).toEqual(felkoder);
});
