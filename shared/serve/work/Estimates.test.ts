import { expect, test } from '@jest/globals';
import { costModel } from './CostModel.ts';
import { Estimates } from './estimateCost.ts';

const model = costModel(`
  type Query @join__type(graph: A) { rader(first: Int = 5): [Rad!]! @join__field(graph: A) }
  type Rad @join__type(graph: A) { namn: String }
`);
const ground = { model, members: 3, most: Number.POSITIVE_INFINITY };
const rows = 'query a { rader { namn } } query b($n: Int) { rader(first: $n) { namn } }';
const asked = (operationName: string, variables = {}) => ({
  text: rows,
  operationName,
  variables,
  document: null,
});

test('reports queries that were not asked lately, and counts again those that variables decide', () => {
  const estimates = new Estimates();
  const of = (name: string, variables = {}) => {
    const { cost, isNew } = estimates.of(ground, asked(name, variables));
    return [cost.values, isNew];
  };
  expect(of('a')).toEqual([10, true]);
  expect(of('a')).toEqual([10, false]);
  expect(of('b', { n: 2 })).toEqual([4, true]);
  expect(of('b', { n: 7 })).toEqual([14, false]);
});

test('counts again in another network', () => {
  const estimates = new Estimates();
  const question = { ...asked('a'), text: '{ medlemmar { namn } }', operationName: null };
  const other = costModel(`
    type Query @join__type(graph: A) { medlemmar: [Rad!]! @join__field(graph: A) }
    type Rad @join__type(graph: A) { namn: String }
  `);
  expect(estimates.of(ground, question).cost.values).toBe(1);
  expect(estimates.of({ ...ground, model: other }, question).cost.values).toBe(6);
});
