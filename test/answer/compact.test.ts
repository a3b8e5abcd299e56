import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compact } from '../../gateway/answer/bytes.ts';
import { fuzz } from '../fuzz.ts';

const compacted = (text: string) => compact(Buffer.from(text))?.toString('utf8') ?? null;

describe('compact', () => {
  test('gives what JavaScript would write, however it was written', () => {
    const escaped = (text: string) =>
      text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), (json) => {
        const value = JSON.parse(json);
        const written = JSON.stringify(value);
        for (const text of [written, ` ${JSON.stringify(value, null, 3)}\r\n`, escaped(written)]) {
          expect(compacted(text)).toBe(written);
        }
      }),
      fuzz(100),
    );
  });

  test.each([
    ['two numbers', '[1 2]'],
    ['two words', '[true\tfalse]'],
    ['a text without an end', '["a'],
    ['an escape that is none', '["\\u12"]'],
  ])('makes one thing of nothing that is two, and none of what is none: %s', (_what, text) => {
    expect(compacted(text)).toBeNull();
  });

  test('writes so many texts anew and no more', () => {
    const texts = (count: number) => `[${Array(count).fill('"\\u0061"').join()}]`;
    expect(compacted(texts(5_000))).toHaveLength(2 + 5_000 * 4 - 1);
    expect(compacted(texts(5_001))).toBeNull();
  });
});
