import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { costModel, listSizes, ordinaryListSize, ordinaryPageSize } from './CostModel.ts';
import { estimateCost, valuesPerCall } from './estimateCost.ts';

const sdl = `
  type Query @join__type(graph: KONTRAKT) @join__type(graph: SAMVERKAN) {
    parter: [Part!]! @join__field(graph: SAMVERKAN)
    part(id: ID!): Part @join__field(graph: SAMVERKAN)
    avtal: Avtal @join__field(graph: SAMVERKAN)
  }
  type Part @join__type(graph: SAMVERKAN, key: "id") { id: ID! namn: String! huvudman: Huvudman }
  type Huvudman @join__type(graph: KONTRAKT, key: "id") @join__type(graph: SAMVERKAN, key: "id", resolvable: false) {
    id: ID!
    enheter(first: Int = 50): Connection @join__field(graph: KONTRAKT)
    taggar: [String!] @join__field(graph: KONTRAKT)
  }
  type Connection @join__type(graph: KONTRAKT) { totalCount: Int! nodes: [Enhet!]! }
  type Enhet @join__type(graph: KONTRAKT) { namn: String rum: [Rum!] granne(first: Int): [Enhet!] }
  type Rum @join__type(graph: KONTRAKT) { namn: String }
  type Avtal @join__type(graph: SAMVERKAN, key: "id") {
    id: ID!
    parter: [Avtalspart!]! @join__field(graph: SAMVERKAN)
    gallande: Boolean @join__field(graph: SAMVERKAN, requires: "parter { status }")
    avvikelser: [String!] @join__field(graph: SAMVERKAN, requires: "parter { status }")
  }
  type Avtalspart @join__type(graph: KONTRAKT, key: "avtalId huvudmanId") @join__type(graph: SAMVERKAN, key: "avtalId huvudmanId") {
    avtalId: ID!
    huvudmanId: ID!
    status: String @join__field(graph: KONTRAKT) @join__field(graph: SAMVERKAN, external: true)
  }`;
const model = costModel(sdl);
const members = 20;

const estimate = (text: string, variables: Record<string, unknown>, most: number) => {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return estimateCost(model, { document, operation, variables, members, most });
};

function cost(text: string, variables: Record<string, unknown> = {}) {
  const { values, calls, total } = estimate(text, variables, Number.POSITIVE_INFINITY);
  expect(total).toBe(values + valuesPerCall * calls);
  return [values, calls];
}

describe('estimateCost', () => {
  test('stops at the limit of interest: refusing a query takes no time for what it asks beyond that', () => {
    const dear = `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: parter { huvudman { taggar } }`).join(' ')} }`;
    const { total, fields } = estimate(dear, {}, 1_000);
    expect(total).toBeGreaterThan(1_000);
    expect(fields).toBeLessThan(30);
  });

  test('counts values, and one call to the graph that is asked', () => {
    expect(cost('{ part(id: "1") { id namn } }')).toEqual([3, 1]);
    expect(cost('{ __typename part(id: "1") { __typename } }')).toEqual([3, 1]);
  });

  test('a list of parties has as many as the network has members', () => {
    expect(cost('{ parter { id } }')).toEqual([20 + 20, 1]);
  });

  test('fields of the contract cost a call for each owner, never more than there are members', () => {
    expect(cost('{ part(id: "1") { huvudman { taggar } } }')).toEqual([2 + ordinaryListSize, 2]);
    expect(cost('{ parter { huvudman { id } } }')).toEqual([20 * 3, 1]);
    expect(cost('{ parter { huvudman { taggar } } }')).toEqual([20 * (2 + ordinaryListSize), 21]);
    const [, calls] = cost('{ parter { huvudman { a: taggar b: taggar } } }');
    expect(calls).toBe(21);
  });

  test.each([
    [
      'the default of the schema',
      '{ part(id: "1") { huvudman { enheter { nodes { namn } } } } }',
      {},
      50,
    ],
    ['a literal', '{ part(id: "1") { huvudman { enheter(first: 7) { nodes { namn } } } } }', {}, 7],
    [
      'a variable',
      'query ($n: Int) { part(id: "1") { huvudman { enheter(first: $n) { nodes { namn } } } } }',
      { n: 8 },
      8,
    ],
    [
      "a variable's default",
      'query ($n: Int = 9) { part(id: "1") { huvudman { enheter(first: $n) { nodes { namn } } } } }',
      {},
      9,
    ],
    [
      'no value of a variable',
      'query ($n: Int) { part(id: "1") { huvudman { enheter(first: $n) { nodes { namn } } } } }',
      {},
      50,
    ],
    [
      'null',
      'query ($n: Int = 9) { part(id: "1") { huvudman { enheter(first: $n) { nodes { namn } } } } }',
      { n: null },
      50,
    ],
    [
      'no number',
      'query ($n: Int) { part(id: "1") { huvudman { enheter(first: $n) { nodes { namn } } } } }',
      { n: 'x' },
      50,
    ],
    [
      'less than none',
      '{ part(id: "1") { huvudman { enheter(first: -1000) { nodes { namn } } } } }',
      {},
      50,
    ],
  ])('takes the rows of a page from %s', (_what, text, variables, rows) => {
    expect(cost(text, variables)).toEqual([3 + 2 * rows, 2]);
  });

  test('of many owners some have less than a page, and one may have a whole page', () => {
    const page = (first: number) =>
      cost(`{ parter { huvudman { enheter(first: ${first}) { nodes { namn } } } } }`);
    const rows = (perParty: number) => [members * 3 + members * 2 * perParty, members + 1];
    expect(page(6)).toEqual(rows(6));
    expect(page(100)).toEqual(rows(ordinaryPageSize));
    expect(page(1_000)).toEqual(rows(1_000 / members));
  });

  test.each([0, 1, 500])('a page of %d rows within an empty list is still an amount', (first) => {
    const text = `query ($n: Int) { parter { huvudman { enheter(first: 0) { nodes { namn } again: nodes { granne(first: 0) { granne(first: $n) { namn } } } } enheter2: enheter(first: $n) { nodes { namn } } } } }`;
    for (const amount of cost(text, { n: first })) expect(Number.isSafeInteger(amount)).toBe(true);
  });

  test('aliases of an introspection cost as many times, by the size of the schema', () => {
    const names = '__schema { types { name } }';
    const [once = 0, none] = cost(`{ ${names} }`);
    expect([once > 2 * 7, none]).toEqual([true, 0]);
    expect(cost(`{ a: ${names} b: ${names} c: ${names} }`)).toEqual([3 * once, 0]);
    const [fields = 0] = cost('{ __schema { types { name fields { name } } } }');
    expect(fields).toBeGreaterThan(once);
    const [named = 0] = cost('{ __type(name: "Huvudman") { fields { name } } }');
    expect([named > 3, named < fields]).toEqual([true, true]);
  });

  test('lists inside each other multiply, and aliases add', () => {
    const page = 'enheter(first: 10) { nodes { rum { namn } } }';
    const values = 1 + 10 + 2 * 10 * ordinaryListSize;
    expect(cost(`{ part(id: "1") { huvudman { ${page} } } }`)).toEqual([2 + values, 2]);
    expect(cost(`{ part(id: "1") { huvudman { a: ${page} b: ${page} } } }`)).toEqual([
      2 + 2 * values,
      2,
    ]);
  });

  test('a field that is selected twice in one place is fetched once, through fragments too', () => {
    const query = '{ part(id: "1") { namn ...f ... on Part { namn } } ...g }';
    const fragments = 'fragment f on Part { namn id } fragment g on Query { part(id: "1") { id } }';
    expect(cost(`${query} ${fragments}`)).toEqual([3, 1]);
  });

  test('@skip and @include do not lower the cost', () => {
    expect(cost('query ($no: Boolean = false) { parter @include(if: $no) { id } }')).toEqual([
      40, 1,
    ]);
  });

  test('a derived field costs what it requires, once however many require it', () => {
    const required = ordinaryListSize * 2;
    const calls = 1 + ordinaryListSize;
    expect(cost('{ avtal { gallande } }')).toEqual([1 + 1 + required, calls + 1]);
    expect(cost('{ avtal { gallande avvikelser parter { status } } }')).toEqual([
      1 + 1 + ordinaryListSize + required,
      calls + 1,
    ]);
  });
});

test('every list with a stated size is a list of the supergraph', () => {
  const supergraph = new URL('../../../gateway/compose/supergraph.graphql', import.meta.url);
  const network = costModel(readFileSync(supergraph, 'utf8'));
  for (const coordinate of Object.keys(listSizes)) {
    expect([coordinate, network.get(coordinate)?.list]).toEqual([coordinate, true]);
  }
});
