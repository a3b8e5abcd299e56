import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { HighBytes, type Run } from './HighBytes.ts';
import { Tabellfel } from './Tabellfel.ts';

/** The encoding of a text file. Excel's CSV has one of the first two, and its Unicode text the third. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' | 'macroman' | 'cp850';

/** The usual names of the encodings. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (omvänd byteordning)',
  macroman: 'Mac Roman',
  cp850: 'CP850 (DOS)',
};

/**
 * The encodings with one byte for each character. Every file can be read as any of them, but only one of them makes
 * words.
 */
const oneByte = ['windows-1252', 'macroman', 'cp850'] as const;

/** Letters and signs that are common in Swedish tables. Others are rare. */
const common = /^[åäöÅÄÖéÉüÜ§–—”’…°½€×·\u00a0]$/u;
const seldom = /^[\p{Script=Latin}«»“‘‚„•±²³¼¾µ´´¨¤£©®™‰†]$/u;
/** Signs that do not stand within a word. In the wrong encoding letters become such signs. */
const notInWord = /^[”“„‚‘…€§°½×•±²³¼¾´¨¤£©®™‰†«»\u00a0]$/u;

/**
 * The encoding of a file, judged by all its bytes. A byte order mark decides, and so do the zero bytes of UTF-16. A
 * file that is valid UTF-8 is UTF-8, since almost no text in another encoding is valid as such. Otherwise exactly one
 * encoding must make Swedish words of the file's letters. Throws Tabellfel, with the names and the row, when two or no
 * encodings do, or when only some rows are UTF-8.
 */
export async function encodingOf(fil: string): Promise<Encoding> {
  const stated = await markedOrUtf8(fil);
  if (stated) return stated;
  const found = new HighBytes();
  for await (const bytes of createReadStream(fil) as AsyncIterable<Buffer>) found.add(bytes);
  found.end();
  if (found.zeroes > 0) return withZeroes(found);
  const possible = mostLikely(found);
  if (possible.length === 1) return possible[0] as Encoding;
  throw new Tabellfel(found.utf8 > 0 ? mixed(found) : undecided(found, possible));
}

/** The encoding that a byte order mark states, or UTF-8 when every byte is valid as such. Null when neither decides. */
async function markedOrUtf8(fil: string): Promise<Encoding | null> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const bytes of createReadStream(fil) as AsyncIterable<Buffer>) {
      if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
      if (first && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
      first = false;
      if (bytes.includes(0)) return null;
      utf8.decode(bytes, { stream: true });
    }
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

/** The encodings that make the best Swedish of the file. One when it is clear. */
function mostLikely(found: HighBytes): Encoding[] {
  for (const judge of [
    { allowed: common, cased: true },
    { allowed: common, cased: false },
    { allowed: seldom, cased: false },
  ]) {
    const possible = oneByte.filter((each) => writes(found, each, judge));
    if (possible.length > 0) return possible;
  }
  return [];
}

/** Text in UTF-16 without a mark has a zero in every other byte. Any other file with zeroes is no text. */
function withZeroes({ zeroes, zeroesFirst, length }: HighBytes): Encoding {
  if (zeroes * 3 > length && zeroesFirst === 0) return 'utf-16le';
  if (zeroes * 3 > length && zeroesFirst === zeroes) return 'utf-16be';
  throw new Tabellfel(
    'Filen innehåller tecken som ingen texttabell har (NUL): spara om den från Excel som CSV eller xlsx.',
  );
}

/**
 * Whether everything beyond ASCII makes words in this encoding. `cased` requires that no capital follows a small
 * letter.
 */
function writes(
  { runs }: HighBytes,
  encoding: Encoding,
  { allowed, cased }: { allowed: RegExp; cased: boolean },
): boolean {
  return runs.every(({ bytes, before, after }) => {
    const characters = [before, ...iconv.decode(bytes, encoding), after];
    return characters.every((character, n) => {
      if (n === 0) return true;
      const previous = characters[n - 1] as string;
      if (cased && isSmall(previous) && /^\p{Lu}$/u.test(character)) return false;
      if (n === characters.length - 1) return true;
      if (!allowed.test(character) && !common.test(character)) return false;
      return !(
        notInWord.test(character) &&
        isLetter(previous) &&
        isLetter(characters[n + 1] as string)
      );
    });
  });
}

const isSmall = (character: string) => /^\p{Ll}$/u.test(character);
const isLetter = (character: string) => /^\p{L}$/u.test(character);

const advice = 'Spara om den som UTF-8 (i Excel: "CSV UTF-8") och kontrollera å, ä och ö.';

function mixed({ firstUtf8, firstOther }: HighBytes): string {
  return `Filen blandar teckenkodningar: textrad ${firstUtf8} är i UTF-8, textrad ${firstOther} är det inte. ${advice}`;
}

function undecided({ runs, firstOther }: HighBytes, possible: readonly Encoding[]): string {
  const { bytes, before, after } = runs[0] as Run;
  const names = (possible.length > 0 ? possible : oneByte).map((each) => {
    const text = `${before}${iconv.decode(bytes.subarray(0, 20), each)}${after}`;
    return `"${text.replace(/\p{Cc}/gu, ' ').trim()}" (${encodingNames[each]})`;
  });
  return `Filens teckenkodning går inte att avgöra: textrad ${firstOther} kan läsas som ${names.join(' eller ')}. ${advice}`;
}
