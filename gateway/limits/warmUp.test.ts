import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkQuery } from '../../shared/limits/checkRequest.ts';
import { clientLimits } from '../../shared/limits/serverLimits.ts';
import { costModel } from '../../shared/serve/work/CostModel.ts';
import { broadQuestions } from './warmUp.ts';

const supergraph = new URL('../compose/supergraph.graphql', import.meta.url);

describe('the questions that a gateway warms up with', () => {
  const questions = broadQuestions(costModel(readFileSync(supergraph, 'utf8')));

  test('are let through by the default limits, so that all that follows is passed too', () => {
    const refusals = questions.map(
      (text) => checkQuery(text, { limits: clientLimits, introspection: true }).refusal,
    );
    expect(refusals).toEqual(questions.map(() => undefined));
  });

  test('are large, and each another text', () => {
    expect(new Set(questions).size).toBe(questions.length);
    for (const text of questions) expect(text.match(/\w+/g)?.length).toBeGreaterThan(200);
  });
});
