import { expect, test } from '@jest/globals';
import { violationsOf } from '../violationsOf.ts';
import { foreignUnionMember } from './FOREIGN_UNION_MEMBER.ts';

test.each(['union Tierp_Traff = Tierp_A', 'type Query { tierp_a: Int }'])('passes: %s', (sdl) => {
  expect(violationsOf(foreignUnionMember, sdl)).toEqual([]);
});

test.each([
  ['union Traff = Tierp_A', ['FOREIGN_UNION_MEMBER Traff']],
  ['extend union Nagon = Tierp_A', ['FOREIGN_UNION_MEMBER Nagon']],
  ['union Verksamhet = Tierp_A', ['FOREIGN_UNION_MEMBER Verksamhet']],
])('refuses: %s', (sdl, violations) => {
  expect(violationsOf(foreignUnionMember, sdl)).toEqual(violations);
});
