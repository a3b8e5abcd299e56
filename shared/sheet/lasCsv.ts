import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { textCell } from './Cell.ts';
import { type Encoding, encodingNames, encodingOf } from './encoding.ts';
import type { Lasval, Tabellrad } from './lasTabell.ts';
import { Tabellfel } from './Tabellfel.ts';

/**
 * The longest record, much longer than any row here. An unclosed quotation mark is reported instead of including the
 * rest of the file.
 */
const maxRecordSize = 1_000_000;

/** Reads a text table as a stream, with only one piece of the file in memory at a time. */
export async function* lasCsv(fil: string, { onBytes, onNote }: Lasval): AsyncGenerator<Tabellrad> {
  const encoding = await encodingOf(fil);
  if (encoding !== 'utf-8') onNote?.(`Filens tecken lästes som ${encodingNames[encoding]}.`);
  const delimiter = skiljetecken(await start(fil, encoding));
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: maxRecordSize,
  });
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const bytes of chunks) {
      onBytes?.(bytes.length);
      yield bytes;
    }
  };
  // A failing part of the pipeline destroys the parser, so the loop below throws every error.
  pipeline(createReadStream(fil), counted, iconv.decodeStream(encoding), parser, () => {});
  try {
    let rad = 0;
    for await (const celler of parser as AsyncIterable<string[]>) {
      rad += 1;
      if (rad === 1 && isSepLine(celler)) continue;
      yield { rad, celler: celler.map((cell) => textCell(cell, delimiter)), blad: null };
    }
  } catch (error) {
    throw isCsvError(error) ? new Tabellfel(sentence(error)) : error;
  }
}

/** The beginning of the file as text. */
async function start(fil: string, encoding: Encoding): Promise<string> {
  const file = await open(fil);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return iconv.decode(buffer.subarray(0, bytesRead), encoding);
  } finally {
    await file.close();
  }
}

function isCsvError(error: unknown): error is CsvError {
  return /^(CSV_|INVALID_)/.test((error as Partial<CsvError>).code ?? '');
}

function sentence({ code, lines }: CsvError): string {
  const plats = `Filen kan inte läsas vid textrad ${lines}`;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return `${plats}: raden är längre än ${maxRecordSize / 1_000_000} MB. Kontrollera att citattecken (") som öppnas också stängs, och att filen inte har tomma kolumner i tusental.`;
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return `${plats}: ett citattecken (") öppnas men stängs inte. Skriv citattecken inne i en text dubbelt ("") och hela texten inom citattecken, eller spara om filen från Excel.`;
  }
  return `${plats}: citattecken (") står fel. Skriv citattecken inne i en text dubbelt ("") och hela texten inom citattecken, eller spara om filen från Excel.`;
}

/** The separators of cells in a text table, most likely first. */
const candidates = [';', '\t', ','] as const;

type Skiljetecken = (typeof candidates)[number];

/** The separator, judged by the first line with text. A line `sep=;`, as Excel reads it, decides. */
export function skiljetecken(borjan: string): Skiljetecken {
  const line = borjan.split(/\r\n|\r|\n/).find((each) => each.trim() !== '') ?? '';
  const stated = /^\ufeff?sep=(.)$/i.exec(line)?.[1];
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => (stated ? Number(mark === stated) : unquoted.split(mark).length);
  return candidates.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Whether a line names the separator for Excel, so that it is no row of the table. */
function isSepLine(celler: readonly string[]): boolean {
  return /^sep=.?$/i.test(celler[0] ?? '');
}
