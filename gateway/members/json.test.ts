import { describe, expect, test } from '@jest/globals';
import { BodyReader } from './AnswerHandler.ts';
import { JsonSize, type Read, readJson } from './json.ts';

const bounds = { maxBytes: 100, maxValues: 10, maxDepth: 5 };

function read(chunks: readonly (string | Buffer)[], { maxBytes, ...within } = bounds): Read {
  const reader = new BodyReader(maxBytes);
  for (const chunk of chunks) {
    if (!reader.take(Buffer.from(chunk))) return { ok: false, orsak: 'FOR_STORT' };
  }
  return readJson(reader.end(), within);
}

describe('the body of an answer', () => {
  test('reads JSON, however it is divided', () => {
    const text = JSON.stringify({ namn: 'Hälsocentralen Åkern', antal: 3 });
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
    for (const chunks of [[text], bytes]) {
      expect(read(chunks)).toEqual({ ok: true, json: JSON.parse(text) });
    }
  });

  test('reads just as many bytes as it may', () => {
    const most = `"${'x'.repeat(98)}"`;
    expect(read([most])).toMatchObject({ ok: true, json: 'x'.repeat(98) });
    expect(read([`${most} `])).toEqual({ ok: false, orsak: 'FOR_STORT' });
    expect(read([most, ' '])).toEqual({ ok: false, orsak: 'FOR_STORT' });
  });

  test('grows beyond its first room', () => {
    const text = JSON.stringify('x'.repeat(200_000));
    const parts = text.match(/.{1,5000}/g) ?? [];
    expect(read(parts, { ...bounds, maxBytes: 1_000_000 })).toMatchObject({
      ok: true,
      json: 'x'.repeat(200_000),
    });
  });

  test('keeps what it has read when the piece that a chunk came in is written over', () => {
    const reader = new BodyReader(bounds.maxBytes);
    const piece = Buffer.from('[1,2]');
    reader.take(piece);
    piece.fill('x');
    expect(reader.end().toString()).toBe('[1,2]');
  });

  test.each([
    ['too many values', '[1,2,3,4,5,6,7,8,9,10,11,12]', 'FOR_STORT'],
    ['too deep', '[[[[[[]]]]]]', 'FEL_FORM'],
    ['no JSON', '<h1>', 'EJ_JSON'],
    ['a byte order mark', '\ufeff{}', 'EJ_JSON'],
    ['nothing', '', 'EJ_JSON'],
  ])('says why it cannot be read: %s', (_what, text, orsak) => {
    expect(read([text])).toEqual({ ok: false, orsak });
  });
});

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
