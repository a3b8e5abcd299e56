import type { BaseContext, GraphQLRequestListener } from '@apollo/server';
import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { planningBound } from './planningBound.ts';

type Listener = GraphQLRequestListener<BaseContext>;

async function met(message: string): Promise<GraphQLError> {
  const error = new GraphQLError(message);
  const listener = (await planningBound.requestDidStart?.({} as never)) as Listener;
  await listener.didEncounterErrors?.({ errors: [error] } as never);
  return error;
}

test.each([
  'Too many options generated for namn, reached the limit of 1000',
  'Number of non-local selections exceeds limit of 100000',
  'Exceeded maximum recursive selections in this operation',
])('makes the planner\'s "%s" the client\'s to mend', async (sentence) => {
  const { message, extensions } = await met(sentence);
  expect(extensions).toEqual({ code: 'FRAGA_GAR_INTE_ATT_PLANERA', http: { status: 400 } });
  expect(message).toMatch(/^Frågan kan besvaras på för många sätt/);
});

test('leaves every other error as it is', async () => {
  const { message, extensions } = await met('Cannot read properties of undefined');
  expect(extensions).toEqual({});
  expect(message).toBe('Cannot read properties of undefined');
});
