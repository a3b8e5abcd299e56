import { expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { apiSchema } from '../../gateway/portal/build/apiSchema.ts';
import { ordlista } from '../../gateway/portal/src/lib/ord.ts';

test('every code that the network may answer with has words, and no two of an enum the same', () => {
  const enums = Object.values(apiSchema().getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );
  const codes = enums.map(
    (type) =>
      [type.name, isEnumType(type) ? type.getValues().map(({ name }) => name) : []] as const,
  );
  const inList = Object.entries(ordlista).map(([name, words]) => [name, Object.keys(words)]);
  expect(Object.fromEntries(inList)).toEqual(
    Object.fromEntries(codes.map(([name, values]) => [name, expect.arrayContaining(values)])),
  );
  for (const words of Object.values(ordlista)) {
    expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  }
});
