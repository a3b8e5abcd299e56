import { describe, expect, test } from '@jest/globals';
import { mergeData } from './entities.ts';

function merged(target: Record<string, unknown>, source: Record<string, unknown>) {
  mergeData(target, source);
  return target;
}

describe('mergeData', () => {
  test('adds fields, and goes into objects that both have', () => {
    expect(merged({ a: 1, b: { c: 1 } }, { b: { d: 2 }, e: null })).toEqual({
      a: 1,
      b: { c: 1, d: 2 },
      e: null,
    });
  });

  test('goes into equally long lists, item by item', () => {
    expect(merged({ a: [{ b: 1 }, null] }, { a: [{ c: 1 }, { c: 2 }] })).toEqual({
      a: [{ b: 1, c: 1 }, { c: 2 }],
    });
  });

  test('takes the later of two lists of different length', () => {
    expect(merged({ a: [1, 2] }, { a: [3] })).toEqual({ a: [3] });
    expect(merged({ a: [{ b: 1 }, { c: 2 }] }, { a: [{ c: 3 }] })).toEqual({ a: [{ c: 3 }] });
  });

  test('keeps nested lists in place', () => {
    expect(merged({ a: [[{ b: 1 }]] }, { a: [[{ c: 2 }]] })).toEqual({ a: [[{ b: 1, c: 2 }]] });
  });

  test('a key that assignment gives a meaning of its own becomes a field like any other', () => {
    const target = merged({}, JSON.parse('{"__proto__": {"admin": true}}'));
    expect(Object.hasOwn(target, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
