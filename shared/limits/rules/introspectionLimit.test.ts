import { expect, test } from '@jest/globals';
import { introspectionLimit } from './introspectionLimit.ts';
import { refusalOf } from './refusalOf.ts';

const schema = '__schema { types { name } }';

test.each([
  ['once', `{ ${schema} }`],
  [
    'types by name, several times',
    '{ a: __type(name: "A") { name } b: __type(name: "B") { name } }',
  ],
  [
    'once in each of two operations, of which one is run',
    `query a { ${schema} } query b { ${schema} }`,
  ],
])('takes the schema %s', (_how, text) => {
  expect(refusalOf(introspectionLimit, text)).toBeNull();
});

test.each([
  ['by aliases', `{ a: ${schema} b: ${schema} }`],
  ['by a fragment that is spread twice', `{ ...f ... { ...f } } fragment f on Query { ${schema} }`],
  ['in one place twice, which a fragment could hide', `{ ${schema} ${schema} }`],
])('refuses the schema twice %s', (_how, text) => {
  expect(refusalOf(introspectionLimit, text)).toEqual(['INTROSPEKTION_FOR_MANGA', 1, 2]);
});
