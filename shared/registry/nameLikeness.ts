import { likeness } from '../values/likeness.ts';

/**
 * What a name may be written with: Latin letters as Swedish companies, Sami and neighbouring languages have them, each one
 * code point, digits, and the signs of a keyboard. Confusables of other scripts, full-width forms, zero-width and bidi
 * characters are so no part of any name. The list is the rules' own: `\p{…}` grows with Unicode's version, and two readers
 * would judge one log differently. Left out of Latin Extended-A are letters that look like others in any font.
 */
const written = /^[ !"#%&'()*+,\-./0-9:;?@A-Za-z§À-ÖØ-öø-ÿĀ-įĴ-ķĹ-ľŁ-ňŊ-ž–‘’“”]$/u;

/** Letters with no mark that comes off, by what they look like. */
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

/** The first character that no name is written with; null when there is none. */
export function foreignCharacter(namn: string): string | null {
  return [...namn].find((one) => !written.test(one)) ?? null;
}

/** Whether there is anything in a name to tell it from others by. */
export function isReadable(namn: string): boolean {
  return read(namn).plain !== '';
}

/** A name as it is read: its letters and digits, whatever their case and whatever stands between. */
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
 * Whether one name could be taken for another. Håbo and Habo are two kommuner, so å, ä and ö tell names apart; any other
 * mark on a letter does not, whichever of the two has it.
 */
export function namesClash(namn: string, other: string): boolean {
  const [a, b] = [read(namn), read(other)];
  if (a.swedish === b.swedish) return true;
  return (notSwedish.test(namn) || notSwedish.test(other)) && a.plain === b.plain;
}
