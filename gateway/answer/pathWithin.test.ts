import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { fetchShape } from './shape.ts';
import { pathWithin } from './statedErrors.ts';

const schema = buildSchema(`
  type Query { units: [Unit!]! }
  type Unit { name: String rows: [[Row]] }
  type Row { beds: Int }
`);
const shape = fetchShape(schema, parse('{ all: units { name rows { beds } } }'), {});

test.each<[unknown[], unknown[]]>([
  [
    ['all', 0, 'rows', 1, 2, 'beds'],
    ['all', 0, 'rows', 1, 2, 'beds'],
  ],
  [
    ['all', 0, 'name'],
    ['all', 0, 'name'],
  ],
  [[], []],
  [['units', 0], []],
  [['all', 'name'], ['all']],
  [
    ['all', 0, 'secret', 'x'],
    ['all', 0],
  ],
  [
    ['all', 0, 'name', 0, 'x'],
    ['all', 0, 'name'],
  ],
  [['all', -1], ['all']],
  [['all', 0.5], ['all']],
  [['all', 1e21], ['all']],
  [['all', { toString: 1 }], ['all']],
  [['__proto__', 'x'], []],
  [
    ['all', 0, 'constructor'],
    ['all', 0],
  ],
])('of %j lies %j within what was asked', (path, expected) => {
  expect(pathWithin(shape, path)).toEqual(expected);
});

test('nothing lies within nothing', () => {
  expect(pathWithin(undefined, ['all', 0])).toEqual([]);
});
