import { createReadStream } from 'node:fs';

/** How the characters of a text file are stored: Excel's CSV is one of the first two, its Unicode text the third. */
export type Teckenkodning = 'utf-8' | 'windows-1252' | 'utf-16le';

/**
 * How a file's text is stored: UTF-8 when every byte of it is valid as such, Windows-1252 when not, as almost no text
 * in that encoding with å, ä or ö happens to be valid UTF-8. A UTF-16 mark at the start decides by itself.
 */
export async function teckenkodningAv(fil: string): Promise<Teckenkodning> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const bytes of createReadStream(fil) as AsyncIterable<Buffer>) {
      if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
      first = false;
      utf8.decode(bytes, { stream: true });
    }
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return 'windows-1252';
    }
    throw error;
  }
}
