import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { encodingNames, encodingOf } from '../../shared/sheet/encoding.ts';
import { lasTabell } from '../../shared/sheet/lasTabell.ts';
import { Tabellfel } from '../../shared/sheet/Tabellfel.ts';
import { fuzz } from '../fuzz.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-kodning-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: Buffer): string {
  const path = join(folder, 'tabell.csv');
  writeFileSync(path, content);
  return path;
}

/** A file's cells as text, how it says that it was read, or null when it was refused. */
async function read(content: Buffer) {
  const notes: string[] = [];
  const cells: string[] = [];
  try {
    for await (const { celler } of lasTabell(file(content), {
      onNote: (note) => notes.push(note),
    })) {
      cells.push(...celler.map(({ text }) => text));
    }
    return { cells, notes };
  } catch (error) {
    if (error instanceof Tabellfel) return null;
    throw error;
  }
}

const encodings = ['utf-8', 'windows-1252', 'macroman', 'cp850', 'utf-16le', 'utf-16be'] as const;
const text = 'id;namn\r1;Särskilda boendet Älvgården\r2;Örbyhus, Åkerö på väg – nära hem\r';

describe('the encoding of a text file', () => {
  test.each(encodings)('is recognised and named: %s', async (encoding) => {
    // CP850 has no dash.
    const written = encoding === 'cp850' ? text.replace('–', '-') : text;
    const found = await read(iconv.encode(written, encoding, { addBOM: false }));
    expect(found?.cells).toEqual(written.split(/[;\r]/).filter(Boolean));
    expect(found?.notes).toEqual(
      encoding === 'utf-8' ? [] : [`Filens tecken lästes som ${encodingNames[encoding]}.`],
    );
  });

  test.each(['utf-16le', 'utf-16be'])('is taken from its mark: %s', async (encoding) => {
    const found = await read(iconv.encode(text, encoding, { addBOM: true }));
    expect(found?.cells[0]).toBe('id');
    expect(found?.notes[0]).toContain('UTF-16');
  });

  test('is refused with the rows when it is UTF-8 in some and not in others', async () => {
    const mixed = Buffer.concat([
      Buffer.from('id;namn\r\n1;Särskilda\r\n\r\n2;b\r\n'),
      iconv.encode('3;Hälsocentralen Åkerö\r\n', 'windows-1252'),
    ]);
    await expect(encodingOf(file(mixed))).rejects.toThrow(
      'textrad 2 är i UTF-8, textrad 5 är det inte',
    );
  });

  test('is refused with each reading when it can be two', async () => {
    await expect(encodingOf(file(iconv.encode('id;namn\n1;Örbyhus', 'macroman')))).rejects.toThrow(
      'textrad 2 kan läsas som ";…r" (Windows-1252) eller ";Ör" (Mac Roman)',
    );
  });

  test('is refused when it makes words in none, or is of no text', async () => {
    await expect(
      encodingOf(file(Buffer.from([0x61, 0xff, 0xfe, 0x80, 0xc0, 0x62]))),
    ).rejects.toThrow('går inte att avgöra');
    await expect(encodingOf(file(Buffer.from('id\0;namn\n1;2\n')))).rejects.toThrow('(NUL)');
  });

  const word = fc
    .tuple(
      fc.constantFrom('', ...'ABÅÄÖE'),
      fc.string({ unit: fc.constantFrom(...'aeionrstlkåäöé'), minLength: 1, maxLength: 9 }),
    )
    .map((parts) => parts.join(''));
  const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });

  test('is never taken for another: Swedish words are read as they were written, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...encodings), async (words, encoding) => {
        const cells = words.map((each) => each.join(' '));
        const found = await read(
          iconv.encode(['x', ...cells].join('\r\n'), encoding, { addBOM: false }),
        );
        if (found !== null) expect(found.cells).toEqual(['x', ...cells]);
      }),
      fuzz(300),
    );
  });
});
