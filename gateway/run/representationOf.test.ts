import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { representationOf } from './entities.ts';

const schema = buildSchema(`
  interface Enhet { id: ID }
  type Vard implements Enhet { id: ID ort: Ort antal: [Ort] }
  type Skola implements Enhet { id: ID }
  type Ort { kod: String }
  type Query { enhet: Enhet }
`);

const field = (name: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections.length > 0 ? { selections } : {}),
});
const on = (
  typeCondition: string,
  ...selections: QueryPlanSelectionNode[]
): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});
const requires = [on('Vard', field('__typename'), field('id'), field('ort', field('kod')))];

describe('representationOf', () => {
  test('holds what the fetch requires and nothing else', () => {
    const vard = {
      __typename: 'Vard',
      id: 'a',
      namn: 'x',
      ort: { __typename: 'Ort', kod: '0360' },
    };
    expect(representationOf(schema, vard, requires)).toEqual({
      __typename: 'Vard',
      id: 'a',
      ort: { kod: '0360' },
    });
  });

  test('is null when a required field is missing, at any depth', () => {
    expect(representationOf(schema, { __typename: 'Vard', id: 'a' }, requires)).toBeNull();
  });

  test('keeps null, which is known, apart from what is missing', () => {
    const vard = { __typename: 'Vard', id: 'a', ort: null };
    expect(representationOf(schema, vard, requires)).toEqual(vard);
  });

  test('goes through lists', () => {
    const listed = [on('Vard', field('__typename'), field('antal', field('kod')))];
    const vard = { __typename: 'Vard', antal: [{ kod: '1', x: 1 }, null] };
    expect(representationOf(schema, vard, listed)).toEqual({
      __typename: 'Vard',
      antal: [{ kod: '1' }, null],
    });
  });

  test('is null for another type, and holds for a type that implements the condition', () => {
    expect(representationOf(schema, { __typename: 'Skola', id: 'a' }, requires)).toBeNull();
    const byInterface = [on('Enhet', field('__typename'), field('id'))];
    const skola = { __typename: 'Skola', id: 'a' };
    expect(representationOf(schema, skola, byInterface)).toEqual(skola);
  });
});
