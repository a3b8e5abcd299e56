import { describe, expect, test } from '@jest/globals';
import { JsonReader, type Read } from './JsonReader.ts';

const bounds = { maxBytes: 100, maxValues: 10, maxDepth: 5 };

function read(chunks: readonly (string | Buffer)[], within = bounds): Read {
  const reader = new JsonReader(within);
  for (const chunk of chunks) {
    const orsak = reader.take(Buffer.from(chunk));
    if (orsak) return { ok: false, orsak };
  }
  return reader.end();
}

describe('JsonReader', () => {
  test('reads JSON, however it is divided', () => {
    const text = JSON.stringify({ namn: 'Hälsocentralen Åkern', antal: 3 });
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
    for (const chunks of [[text], bytes]) {
      expect(read(chunks)).toEqual({ ok: true, json: JSON.parse(text), text });
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
    const reader = new JsonReader(bounds);
    const piece = Buffer.from('[1,2]');
    reader.take(piece);
    piece.fill('x');
    expect(reader.end()).toMatchObject({ ok: true, json: [1, 2] });
  });

  test.each([
    ['too many values', '[1,2,3,4,5,6,7,8,9,10,11,12]', 'FOR_STORT'],
    ['too deep', '[[[[[[]]]]]]', 'FEL_FORM'],
    ['no JSON', '<h1>', 'EJ_JSON'],
    ['a byte order mark', '\ufeff{}', 'EJ_JSON'],
    ['nothing', '', 'EJ_JSON'],
  ])('says why it reads no further: %s', (_what, text, orsak) => {
    expect(read([text])).toEqual({ ok: false, orsak });
  });
});
