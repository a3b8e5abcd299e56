import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { Operations, PlanStore } from '../../gateway/operation/operation.ts';
import { readPlanner } from '../../gateway/operation/planning/nativePlanner.ts';
import { planningOf } from '../../gateway/operation/planning/planningOf.ts';
import { fileQuestions, questions } from './questions.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the native planner plans every question of the portal, the README, the files and FHIR', async () => {
  const sdl = read('../../gateway/compose/supergraph.graphql');
  const { planner, api } = planningOf(sdl);
  const byApollo = jest.spyOn(planner, 'buildQueryPlan');
  const plans = new PlanStore(new Set());
  const operations = new Operations(sdl, { api, plans, planner: 'native' });
  for (const { query: text, variables } of [...questions, ...fileQuestions]) {
    const operation = operations.of({ text, operationName: null, document: null });
    const { steps } = await operations.ready(operation as NonNullable<typeof operation>, variables);
    expect(steps).not.toBeNull();
  }
  expect(byApollo).not.toHaveBeenCalled();
  byApollo.mockRestore();
});

test('QUERY_PLANNER is one of two', () => {
  expect([undefined, '', 'apollo', 'native'].map(readPlanner)).toEqual([
    ...['apollo', 'apollo', 'apollo'],
    'native',
  ]);
  expect(() => readPlanner('snabb')).toThrow(
    'QUERY_PLANNER is "snabb" but must be one of apollo, native.',
  );
});
