import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from './canonicalJson.ts';

describe('canonicalJson', () => {
  test('does not depend on the order in which keys were written', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: [true, 'å'] } })).toBe(
      '{"a":{"c":[true,"å"],"d":null},"b":1}',
    );
  });

  test('keeps the order of lists', () => {
    expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']));
  });

  test('writes numbers as RFC 8785 does', () => {
    expect(canonicalJson([65, 33.33, -0, 1e21])).toBe('[65,33.33,0,1e+21]');
  });

  test('refuses numbers that JSON does not have', () => {
    expect(() => canonicalJson({ andel: Number.NaN })).toThrow(TypeError);
  });
});
