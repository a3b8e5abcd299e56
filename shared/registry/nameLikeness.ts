import { likeness } from '../values/likeness.ts';

/**
 * The characters of names: Latin letters as Swedish companies, Sami and neighbouring languages have them, each one code
 * point, digits, and the signs of a keyboard. Confusables of other scripts, full-width forms, zero-width and bidi
 * characters are therefore refused. The rules have a list of their own, since `\p{…}` grows with Unicode's version, so
 * that two readers would judge one log differently. Letters of Latin Extended-A that look like others in any font are
 * left out.
 */
const written = /^[ !"#%&'()*+,\-./0-9:;?@A-Za-z§À-ÖØ-öø-ÿĀ-įĴ-ķĹ-ľŁ-ňŊ-ž–‘’“”]$/u;

/** Letters whose mark cannot be removed by decomposition, by the letter that they look like. */
const bare: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'b',
  þ: 'p',
  ð: 'd',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

/** The first character that names do not have. Null when there is none. */
export function foreignCharacter(namn: string): string | null {
  return [...namn].find((one) => !written.test(one)) ?? null;
}

/** Whether a name has a letter or digit to distinguish it by. */
export function isReadable(namn: string): boolean {
  return read(namn).plain !== '';
}

/** A name as people read it: its letters and digits, without case and separators. */
function read(namn: string): { swedish: string; plain: string } {
  const text = namn.normalize('NFKC').toLowerCase();
  const plain = [...text.normalize('NFD')]
    .map((one) => bare[one] ?? one)
    .join('')
    .replaceAll(/[^a-z0-9]/g, '');
  return { swedish: likeness(text.replaceAll(signs, '')), plain: likeness(plain) };
}

const signs = /[ -/:-@[-`{-~§–‘’“”]/g;
const notSwedish = /[^ -~§–‘’“”åäöÅÄÖ]/;

/**
 * Whether one name could be mistaken for another. Håbo and Habo are two kommuner, so å, ä and ö distinguish names. No
 * other mark on a letter does, in either name.
 */
export function namesClash(namn: string, other: string): boolean {
  const [a, b] = [read(namn), read(other)];
  if (a.swedish === b.swedish) return true;
  return (notSwedish.test(namn) || notSwedish.test(other)) && a.plain === b.plain;
}
