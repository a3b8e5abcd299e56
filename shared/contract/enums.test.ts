import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { enums } from './enums.ts';
import { kontraktSdl } from './kontraktSdl.ts';

test('enums.ts has the same enums as the SDL, with the same values in the same order', () => {
  const inSdl = parse(kontraktSdl).definitions.flatMap((node) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION
      ? [[node.name.value, node.values?.map(({ name }) => name.value) ?? []] as const]
      : [],
  );
  // Compared as a list first: as an object, an enum that is defined twice would hide its first definition.
  expect(inSdl.map(([name]) => name).sort()).toEqual(Object.keys(enums).sort());
  expect(Object.fromEntries(inSdl)).toEqual(enums);
});
