import { expect, test } from '@jest/globals';
import { fragmentCycle } from './fragmentCycle.ts';
import { refusalOf } from './refusalOf.ts';

const find = (text: string) => refusalOf(fragmentCycle, text)?.[0] ?? null;

test('a fragment that spreads itself is refused, also by way of fields and others, also when nothing uses it', () => {
  expect(find('{ ...f } fragment f on T { ...f }')).toBe('FRAGMENTCYKEL');
  expect(find('{ a } fragment f on T { b { ... on U { ...f } } }')).toBe('FRAGMENTCYKEL');
  expect(
    find('{ ...f } fragment f on T { ...g } fragment g on T { ...h } fragment h on T { ...g }'),
  ).toBe('FRAGMENTCYKEL');
});

test('a fragment that is spread twice is no cycle, nor is one that does not exist', () => {
  expect(find('{ ...f ...g } fragment f on T { ...g } fragment g on T { a }')).toBeNull();
  expect(find('{ ...f } fragment f on T { ...missing }')).toBeNull();
});
