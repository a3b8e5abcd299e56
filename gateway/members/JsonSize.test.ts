import { describe, expect, test } from '@jest/globals';
import { JsonSize } from './JsonSize.ts';

/** What is exceeded when the text comes in chunks of that many bytes. */
function exceeded(text: string, bounds = { maxValues: 6, maxDepth: 3 }, chunk = text.length) {
  const size = new JsonSize(bounds);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunk) {
    const found = size.take(bytes.subarray(at, at + chunk));
    if (found) return found;
  }
  return null;
}

describe('JsonSize', () => {
  test.each([
    ['just within the values', '[1,2,3,4,5,6]', null],
    ['one value too many', '[1,2,3,4,5,6,7]', 'values'],
    ['objects and their fields', '{"a":{},"b":{},"c":{},"d":{}}', 'values'],
    ['just within the depth', '[[[1]]]', null],
    ['too deep', '[[[[1]]]]', 'depth'],
    ['objects that are too deep', '{"a":{"b":{"c":{"d":1}}}}', 'depth'],
    ['side by side, not inside each other', '[[[]],[[]]]', null],
    ['what stands in texts', '["[[[[[", ",,,,,,,,,,", "\\"[[[[,,,,,,,,", "\\\\"]', null],
    ['a text that ends in a backslash, and then too deep', '["\\\\",[[[[', 'depth'],
  ])('%s', (_what, text, expected) => {
    expect(exceeded(text)).toBe(expected);
    expect(exceeded(text, undefined, 1)).toBe(expected);
    expect(exceeded(text, undefined, 3)).toBe(expected);
  });

  test('goes on from one chunk to the next, in a text, after a backslash and in the depth', () => {
    const size = new JsonSize({ maxValues: 100, maxDepth: 2 });
    expect(size.take(Buffer.from('[["a\\'))).toBeNull();
    expect(size.take(Buffer.from('"[[[[[[["'))).toBeNull();
    expect(size.take(Buffer.from(',['))).toBe('depth');
  });
});
