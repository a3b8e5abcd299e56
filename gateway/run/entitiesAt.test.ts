import { describe, expect, test } from '@jest/globals';
import { entitiesAt, pathsAt } from './entities.ts';

const data = {
  vardcentra: [
    { deltagare: [{ part: { id: 'a' } }, null, { part: null }, { part: { id: 'b' } }] },
    { deltagare: null },
    { deltagare: [{ part: { id: 'c' } }] },
  ],
};
const path = ['vardcentra', '@', 'deltagare', '@', 'part'];

describe('entitiesAt', () => {
  test('finds the objects at a path through lists, nulls left out', () => {
    expect(entitiesAt(data, path)).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('finds lists within lists', () => {
    expect(entitiesAt({ a: [[{ b: 1 }], [{ b: 2 }]] }, ['a', '@', '@'])).toEqual([
      { b: 1 },
      { b: 2 },
    ]);
  });

  test('finds nothing under what is missing, or inherited', () => {
    expect(entitiesAt({}, path)).toEqual([]);
    expect(entitiesAt({}, ['constructor'])).toEqual([]);
  });

  test('pathsAt returns their paths, in the same order', () => {
    expect(pathsAt(data, path)).toEqual([
      ['vardcentra', 0, 'deltagare', 0, 'part'],
      ['vardcentra', 0, 'deltagare', 3, 'part'],
      ['vardcentra', 2, 'deltagare', 0, 'part'],
    ]);
  });
});
