import { expect, test } from '@jest/globals';
import { linjen } from './linjen.ts';

const enheter = (links: Record<string, string | null>) =>
  new Map(Object.entries(links).map(([id, overordnad]) => [id, { id, overordnad }]));
const landet = enheter({ styrelse: null, namnd: 'styrelse', omrade: 'namnd', fristaende: 'okand' });

test('goes upwards, nearest first', () => {
  expect(linjen('omrade', landet)).toEqual(['namnd', 'styrelse']);
  expect(linjen('styrelse', landet)).toEqual([]);
});

test('ends where the superior is unknown', () => {
  expect(linjen('fristaende', landet)).toEqual([]);
  expect(linjen('finns-inte', landet)).toEqual([]);
});

test('ends when it would go in a circle', () => {
  const ring = enheter({ a: 'b', b: 'c', c: 'a', d: 'd' });
  expect(linjen('a', ring)).toEqual(['b', 'c']);
  expect(linjen('d', ring)).toEqual([]);
});
