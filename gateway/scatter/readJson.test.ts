import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readJson } from './readJson.ts';

const bounds = { maxBytes: 100, maxValues: 10, maxDepth: 5 };
const chunks = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

describe('readJson', () => {
  test('reads JSON, however it is divided', async () => {
    const text = JSON.stringify({ namn: 'Hälsocentralen Åkern', antal: 3 });
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
    for (const body of [chunks(text), Readable.from(bytes)]) {
      expect(await readJson(body, bounds)).toEqual({ ok: true, json: JSON.parse(text), text });
    }
  });

  test('reads just as many bytes as it may', async () => {
    const most = `"${'x'.repeat(98)}"`;
    expect(await readJson(chunks(most), bounds)).toMatchObject({ ok: true, json: 'x'.repeat(98) });
    expect(await readJson(chunks(`${most} `), bounds)).toEqual({ ok: false, orsak: 'FOR_STORT' });
  });

  test('grows beyond its first room', async () => {
    const text = JSON.stringify('x'.repeat(200_000));
    const parts = text.match(/.{1,5000}/g) ?? [];
    const read = await readJson(chunks(...parts), { ...bounds, maxBytes: 1_000_000 });
    expect(read).toMatchObject({ ok: true, json: 'x'.repeat(200_000) });
  });

  test.each([
    ['too many values', '[1,2,3,4,5,6,7,8,9,10,11,12]', 'FOR_STORT'],
    ['too deep', '[[[[[[]]]]]]', 'FEL_FORM'],
    ['no JSON', '<h1>', 'EJ_JSON'],
    ['a byte order mark', '\ufeff{}', 'EJ_JSON'],
    ['nothing', '', 'EJ_JSON'],
  ])('says why it reads no further: %s', async (_what, text, orsak) => {
    expect(await readJson(chunks(text), bounds)).toEqual({ ok: false, orsak });
  });

  test('stops reading as soon as it knows', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.from('xxxxxxxxxx');
        }
      })(),
      { highWaterMark: 1 },
    );
    expect(await readJson(endless, bounds)).toEqual({ ok: false, orsak: 'FOR_STORT' });
    expect(endless.destroyed).toBe(true);
    expect(given).toBeLessThan(20);
  });

  test('rejects when the body breaks off', async () => {
    const body = new Readable({
      read() {
        this.destroy(new Error('broken off'));
      },
    });
    await expect(readJson(body, bounds)).rejects.toThrow('broken off');
  });
});
