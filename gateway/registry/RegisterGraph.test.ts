import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { missingDescription } from '../../shared/policy/contract/MISSING_DESCRIPTION.ts';
import { networkGraphs } from '../compose/networkGraphs.ts';

test('everything in the graph is described', () => {
  const { kontrakt, register } = networkGraphs();
  const graphs = { kontrakt: parse(kontrakt), samverkan: parse(register) };
  const missing = missingDescription(graphs).map(({ coordinate }) => coordinate);
  expect(missing).toEqual([]);
});
