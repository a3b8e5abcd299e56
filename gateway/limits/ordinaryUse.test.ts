import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { clientLimits } from '../../shared/limits/serverLimits.ts';
import { costModel } from '../../shared/serve/work/CostModel.ts';
import { estimateCost } from '../../shared/serve/work/estimateCost.ts';
import { WorkBudget } from '../../shared/serve/work/LimitWork.ts';
import { enheterPerPart } from '../portal/src/lib/lista.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const model = costModel(read('../compose/supergraph.graphql'));
const portals = Object.values(
  JSON.parse(read('../portal/persisted.json')) as Record<string, string>,
);
/** The values of a unit that the portal's search asks for. */
const valuesPerUnit = 60;
const networks = [1, 17, 50, 312];

function costOf(text: string, members: number): number {
  const document = parse(text);
  const operation = document.definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no operation: ${text}`);
  const variables = { first: enheterPerPart(members, valuesPerUnit), antal: 100 };
  return estimateCost(model, { document, operation, variables, members, most: Infinity }).total;
}
const portal = (name: string, members: number) => {
  const text = portals.find(
    (one) => one.startsWith(`query ${name}`) && !/\w/.test(one[6 + name.length] ?? ''),
  );
  return costOf(text ?? `no query ${name}`, members);
};
const limit = (members: number) => clientLimits.cost + clientLimits.costPerMember * members;

test.each(networks)(
  'every question of the portal is within the limit, among %d members',
  (members) => {
    for (const text of portals) {
      expect([text.slice(0, 30), costOf(text, members) <= limit(members)]).toEqual([
        text.slice(0, 30),
        true,
      ]);
    }
  },
);

test('so is every query of the README', () => {
  const queries = [...read('../../README.md').matchAll(/```graphql\n(.*?)```/gs)].flatMap(
    ([, text = '']) => (/^\s*(query|\{)/.test(text) ? [text] : []),
  );
  expect(queries.length).toBeGreaterThan(1);
  for (const text of queries) expect(costOf(text, 17)).toBeLessThan(limit(17));
});

/** Asks for what costs so much, at its time; gives how long each was made to wait, null for those that were refused. */
function waits(questions: Iterable<[atMs: number, cost: number]>): (number | null)[] {
  const budget = new WorkBudget(clientLimits.costPerAddress);
  return [...questions].map(([atMs, cost]) => {
    const leave = budget.leave('one address', atMs);
    if (!('waitMs' in leave)) return null;
    budget.add('one address', cost, atMs);
    return leave.waitMs;
  });
}

const visit = ['Parter', 'Oversikt', 'Vardcentrum', 'Enheter'];

test('200 readers of the portal behind one address who open it at the same time are all answered', () => {
  const cost = ['Parter', 'Oversikt'].reduce((sum, name) => sum + portal(name, 17), 0);
  const waited = waits(Array.from({ length: 200 }, () => [0, cost]));
  expect(waited).not.toContain(null);
  expect(Math.max(...waited.map(Number))).toBeLessThan(5_000);
});

test.each(networks.slice(1, 3))(
  'so are 200 who go through four pages in a minute, among %d members, without waiting',
  (members) => {
    const questions = Array.from({ length: 200 }, (_, reader) =>
      visit.map((name, page): [number, number] => [
        reader * 250 + page * 2_500,
        portal(name, members),
      ]),
    );
    const waited = waits(questions.flat().sort(([one], [other]) => one - other));
    expect(Math.max(...waited.map((wait) => wait ?? Number.POSITIVE_INFINITY))).toBe(0);
  },
);

test('so is who downloads every unit of 312 parties with 1,000 units each, page after page', () => {
  const page = costOf(
    'query ($id: ID!, $after: String) { part(id: $id) { huvudman { verksamheter(first: 500, after: $after) { nodes { id namn typ platser { namn adress } budgetar { ar post belopp } } pageInfo { hasNextPage endCursor } } } } }',
    312,
  );
  // A page each 100 ms: as fast as one comes after the other.
  const waited = waits(Array.from({ length: 2 * 312 }, (_, nr) => [nr * 100, page]));
  expect(waited).not.toContain(null);
});
