import { describe, expect, test } from '@jest/globals';
import { batchesOf } from './FetchGroup.ts';

const part = (id: string) => ({ __typename: 'Part', id });
const all = (...ids: string[]) => ids.map(part);

describe('batchesOf', () => {
  test('asks about each entity once, and remembers every place', () => {
    const representations = all('a', 'b', 'a', 'c', 'a');
    expect(batchesOf(representations, representations.keys())).toMatchObject([
      { representations: all('a', 'b', 'c'), positions: [[0, 2, 4], [1], [3]] },
    ]);
  });

  test('asks about those positions only', () => {
    expect(batchesOf(all('a', 'b', 'a'), [1, 2])).toMatchObject([
      { representations: all('b', 'a'), positions: [[1], [2]] },
    ]);
  });

  test('distinguishes what differs in anything', () => {
    const other = { __typename: 'Part', id: 'a', lan: '03' };
    expect(batchesOf([part('a'), other], [0, 1])[0]?.representations).toHaveLength(2);
  });

  test('divides many, each still asked about once', () => {
    const ids = Array.from({ length: 2_500 }, (_, index) => `id-${index}`);
    const representations = all(...ids, ...ids);
    const batches = batchesOf(representations, representations.keys());
    expect(batches.map((batch) => batch.representations.length)).toEqual([1_000, 1_000, 500]);
    expect(batches.flatMap(({ positions }) => positions.flat())).toHaveLength(5_000);
    expect(batches[2]?.positions[0]).toEqual([2_000, 4_500]);
  });

  test('divides large ones, so that a call stays small', () => {
    const large = all('a', 'b', 'c').map((one) => ({ ...one, text: 'x'.repeat(150_000) }));
    const sizes = batchesOf(large, large.keys()).map(
      ({ representations }) => representations.length,
    );
    expect(sizes).toEqual([2, 1]);
  });

  test.each([
    ['of plain texts', { __typename: 'Part', id: 'a', lan: '03' }],
    ['with letters that are not ASCII', { __typename: 'Part', id: 'Älvkarleby' }],
    ['with what JSON escapes', { __typename: 'Part', id: 'a"b\\c\n\u2028\ud800\u007f' }],
    ['with numbers, nulls and lists', { __typename: 'Part', id: '', ar: 2026, x: null, y: ['z'] }],
    ['that leaves a field undefined', { __typename: 'Part', id: undefined }],
  ])('writes one %s as JSON does', (_what, representation) => {
    const [batch] = batchesOf([representation], [0]);
    expect(batch?.texts).toEqual([JSON.stringify(representation)]);
  });

  test('is empty for nothing', () => {
    expect(batchesOf([], [])).toEqual([]);
  });
});
