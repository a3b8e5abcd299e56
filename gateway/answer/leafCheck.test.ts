import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLLeafType } from 'graphql';
import { leafCheck } from './shape.ts';

const schema = buildSchema(
  'scalar Belopp scalar Datum scalar Eget enum Slag { A } type Query { id: ID float: Float boolean: Boolean int: Int }',
);
const accepts = (type: string, value: unknown) =>
  leafCheck(schema.getType(type) as GraphQLLeafType)(value);

test.each([
  ['ID', 'x'.repeat(256)],
  ['String', 'x'.repeat(20_000)],
  ['String', 'på flera\nrader, med ett mjukt binde\u00adstreck'],
  ['Int', 2 ** 31 - 1],
  ['Int', -(2 ** 31)],
  ['Float', -0.5],
  ['Belopp', '12.50'],
  ['Datum', '2026-02-28'],
  ['Slag', 'A'],
  ['Eget', { inre: [] }],
])('%s may be %j', (type, value) => {
  expect(accepts(type, value)).toBe(true);
});

test.each([
  ['ID', 'x'.repeat(257)],
  ['ID', 7],
  ['String', 'x'.repeat(20_001)],
  ['String', 'Närmottagningen \u202e<region>'],
  ['String', 'Region\u200b Uppsala'],
  ['String', '\u001b[2J'],
  ['String', 'halv \ud83d'],
  ['ID', 'a\u0000'],
  ['Int', 2 ** 31],
  ['Int', -(2 ** 31) - 1],
  ['Int', 0.5],
  ['Int', Number.POSITIVE_INFINITY],
  ['Float', Number.POSITIVE_INFINITY],
  ['Belopp', '9'.repeat(400)],
  ['Datum', '2026-02-30'],
  ['Slag', 'constructor'],
  ['Boolean', 'true'],
])('%s may not be %j', (type, value) => {
  expect(accepts(type, value)).toBe(false);
});
