import personnummer from 'personnummer';
import { readable } from './readable.ts';
import { reservnummerIn } from './reservnummerIn.ts';

// The package's types describe its ES build, while Node loads its CommonJS build, which is the class itself.
const { valid } = personnummer as unknown as { valid(text: string): boolean };

/**
 * Digits with the separators that people write between them. A line break ends a number, unless it follows a hyphen.
 */
const chains = /\d+(?:(?: {1,2}| {0,2}[./]{1,3} {0,2}| {0,2}[-+]{1,2}[ \n]{0,2})\d+)*/g;

/** A UUID, or a hash in hex. It is random, so ten of its digits can look like a personnummer by chance. */
const random =
  /(?<![\da-z])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\d*[a-f])[\da-f]{32,128})(?![\da-z])/gi;

/** What follows digits that are an amount or a count: decimals, or a unit. */
const amount =
  /^(?:,\d{1,2}(?!\d)| ?(?:kr|kronor|sek|tkr|t?mkr|mnkr|mdkr|öre|euro?|st|procent)(?!\p{L})| ?%)/iu;

/**
 * The first part of `text` that looks like a personnummer, samordningsnummer or reservnummer, or null. No data on
 * persons is stored here (GDPR, and the design's own rule: no patient data, ever).
 *
 * The text is read as a person would read it: compatibility forms and digits of other scripts count as plain ones,
 * invisible characters are ignored, and any dash, space, dot or slash may separate the parts. In the ordinary form,
 * with a dash or a plus sign, a valid date is enough: a number with a slip of the pen is still about a person. All
 * other forms must also have the right check digit, since any number of that length would match otherwise. An
 * organisationsnummer does not match: its third digit makes no month.
 */
export function personnummerIn(text: string): string | null {
  if (hasTooFewDigits(text)) return null;
  const plain = readable(text).replace(random, ' ');
  for (const { 0: chain, index } of plain.matchAll(chains)) {
    const found = inChain(chain, plain.slice(0, index), plain.slice(index + chain.length));
    if (found !== null) return found;
  }
  return reservnummerIn(plain);
}

/** The letters besides A to Z of nearly every text. None of them is read as another character. */
const ownLetters = new Set([...'åäöÅÄÖéÉüÜ'].map((letter) => letter.charCodeAt(0)));

/**
 * Whether a text of ordinary characters has fewer digits than any number of a person; without letters such a number has
 * ten. Nearly every text does, so this fast check comes first: everything that is written passes here.
 */
function hasTooFewDigits(text: string): boolean {
  let digits = 0;
  let letters = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 122) letters = true;
    else if ((code < 32 || code > 126) && !ownLetters.has(code)) return false;
  }
  return digits < (letters ? 6 : 10);
}

/**
 * The message to the writer of a text in which `found` looks like a personnummer: in Swedish, how to mend it, also when
 * it is something else. It does not repeat the number.
 */
export function personnummerMessage(found: string): string {
  const digits = found.replace(/\D/g, '');
  const message =
    'Texten innehåller något som ser ut som ett personnummer. Här får inga uppgifter om personer stå: ta bort det.';
  if (digits.length === 10 && digits.startsWith('0')) {
    return `${message} Är det ett telefonnummer: skriv det med landsnummer, som +46 70 123 45 67.`;
  }
  if (/\d[-./]\d\d [012]\d[0-5]\d$/.test(found)) {
    return `${message} Är det en tidpunkt: skriv klockslaget med kolon, som 13:00.`;
  }
  return found === digits ? `${message} Är det ett belopp: skriv kr efter det.` : message;
}

/** Whole groups of digits that are ten or twelve together, with the separators and the text around them. */
interface Candidate {
  digits: string;
  /** The separators of the digits, by the number of digits before each. The digits of the century are not counted. */
  signs: ReadonlyMap<number, string>;
  /** The separators between it and the digits around it. Empty where there are none. */
  before: string;
  after: string;
  /** The text on each side. Empty on a side with digits. */
  left: string;
  right: string;
}

function inChain(chain: string, left: string, right: string): string | null {
  const groups = chain.split(/\D+/);
  const signs = chain.split(/\d+/);
  for (const first of groups.keys()) {
    let digits = '';
    const ends: [number, string][] = [];
    for (let last = first; last < groups.length && digits.length < 12; last += 1) {
      digits += groups[last];
      const before = signs[first] as string;
      const after = signs[last + 1] as string;
      if (digits.length === 10 || digits.length === 12) {
        // In the midst of many parts it is a part of something else. The early check keeps long chains of digits cheap.
        if (ends.length > 2 && (isTight(before) || isTight(after))) {
          ends.push([digits.length, after]);
          continue;
        }
        const candidate: Candidate = {
          digits,
          signs: new Map(ends.map(([end, sign]) => [end - (digits.length - 10), sign])),
          before,
          after,
          left: first === 0 ? left : '',
          right: last === groups.length - 1 ? right : '',
        };
        if (isPersonnummer(candidate)) {
          return ends.reduceRight(
            (found, [end, sign]) => found.slice(0, end) + sign + found.slice(end),
            digits,
          );
        }
      }
      ends.push([digits.length, after]);
    }
  }
  return null;
}

/** The places where people separate the digits: after the century, year, month and day, and within the last four. */
const places: ReadonlySet<number> = new Set([0, 2, 4, 6, 8, 9]);
const dayEnds = 6;

function isPersonnummer(candidate: Candidate): boolean {
  const { digits, signs, before, after } = candidate;
  const parts = [...signs.keys()];
  const everyDigit = signs.size === digits.length - 1;
  if (!everyDigit && !parts.every((place) => places.has(place))) return false;
  const sign = signs.get(dayEnds);
  if (signs.size > 0 && sign === undefined) return false;

  const long = digits.length === 12;
  const partOfMore = isTight(before) || isTight(after);
  if (parts.some((place) => place !== 0 && place !== dayEnds)) {
    const spaced = [...signs.values()].every(isSpace);
    const inRow = spaced && (isSpace(before) || isSpace(after));
    return !partOfMore && !inRow && !isTime(candidate) && isValid(digits);
  }
  if (sign === undefined) {
    return !isOther(candidate) && !(partOfMore && !long) && (isValid(digits) || isLocal(digits));
  }
  if (partOfMore) return long && isValid(digits);
  return isValid(digits) || isLocal(digits) || (/[-+]/.test(sign) && isDate(digits));
}

const isSpace = (sign: string) => sign === ' ' || sign === '  ';
const isTight = (sign: string) => sign !== '' && !/\s/.test(sign);

/** Whether digits have the right check digit, in a century in which a living person can be born. */
const isValid = (digits: string) =>
  (digits.length === 10 || /^(?:1[89]|20)/.test(digits)) && valid(digits);

/** Whether digits are a day of some month. The day of a samordningsnummer is 60 more. */
const isDate = (digits: string) =>
  /^(?:1[89]|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\d{4}$/.test(
    digits,
  );

/**
 * Whether digits are a reservnummer without letters: those of Region Stockholm begin with 99, and those of Carelink and
 * Region Halland have a day after the 31st.
 */
const isLocal = (digits: string) =>
  /^99(?:19|20)\d{8}$/.test(digits) ||
  /^(?:1[7-9]|20)\d\d(?:0[1-9]|1[0-2])(?:3[2-9]|[45]\d)\d{4}$/.test(digits);

/**
 * Whether digits are a date and a time of day, such as 2021-11-16 13.00 or 13-15. The hour and minute look like the
 * last four.
 */
function isTime({ digits, signs }: Candidate): boolean {
  const [hour, minute] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
  const date = [...signs].some(([place, sign]) => place < dayEnds && !isSpace(sign));
  const clock = isSpace(signs.get(dayEnds) ?? '') && isTight(signs.get(8) ?? '');
  return date && clock && hour <= 24 && minute <= 59;
}

/**
 * Whether the text shows that digits in a row are something else: an amount, a VAT number, a telephone number, or part
 * of a random id.
 */
function isOther({ digits, left, right }: Candidate): boolean {
  if (amount.test(right) || left.endsWith('+')) return true;
  if (/(?:^|\P{L})SE ?$/iu.test(left) && digits.length === 12 && digits.endsWith('01')) return true;
  return /[a-z]$/i.test(left) && /^[a-z]/i.test(right);
}
