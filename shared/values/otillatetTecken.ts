/** Whether a text has one line, such as a name, or may have several lines and tabs. */
export type Textslag = 'rad' | 'text';

/** Every character that is invisible, changes how others are read, or is half a character. */
const suspects = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}]/u;
const eachSuspect = new RegExp(suspects, 'gu');

/** The characters of nearly every text, for a fast check: Latin letters, spaces and the usual punctuation. */
const ordinary = /^[\n\t -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e]*$/;

/** Those of them that may stand in a text of one line. */
const plainLine = /^[ -~\u00a0-\u00ac\u00ae-\u017f]*$/;

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const pictureBefore = /\p{ExtPict}[\ufe0f\p{EMod}]*$/u;
const pictureAfter = /^\p{ExtPict}/u;
const emojiBefore = /\p{Emoji}$/u;

/**
 * Why a text may not be stored or shown, as the end of a Swedish sentence with the place and how to mend it. Null when
 * it may. Mutations, files, the registry's entries, tokens and settings all use this rule.
 *
 * It refuses control characters, characters that turn the reading direction, those without width, other invisible ones,
 * and half characters (lone surrogates): with them people and programs read different texts. It also refuses the soft
 * hyphen, which Word and PDF leave behind: a search does not find words with it, and removing it silently would change
 * a text that somebody may have signed. It accepts all visible spaces (a no-break space keeps "65 %" together), lines
 * and tabs in longer texts, and the characters that join or colour emoji.
 */
export function otillatetTecken(text: string, slag: Textslag = 'text'): string | null {
  if (plainLine.test(text)) return null;
  if (!suspects.test(text)) return null;
  for (const { 0: character, index } of text.matchAll(eachSuspect)) {
    if (isTaken(text, character, index, slag)) continue;
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    const place = [...text.slice(0, index)].length + 1;
    return `${adviceOn(character)} (U+${code}, tecken ${place}).`;
  }
  return null;
}

/** Whether another party's text can be shown as it is. A soft hyphen does no harm there. */
export function isShowable(text: string): boolean {
  return ordinary.test(text) || otillatetTecken(text.replaceAll('\u00ad', '')) === null;
}

function isTaken(text: string, character: string, index: number, slag: Textslag): boolean {
  switch (character) {
    case '\n':
    case '\t':
      return slag === 'text';
    case '\r':
      return slag === 'text' && text[index + 1] === '\n';
    case '\u200d':
      return (
        pictureBefore.test(text.slice(Math.max(0, index - 8), index)) &&
        pictureAfter.test(text.slice(index + 1))
      );
    case '\ufe0e':
    case '\ufe0f':
      return emojiBefore.test(text.slice(Math.max(0, index - 2), index));
    default:
      return false;
  }
}

function adviceOn(character: string): string {
  if (/[\n\r\t]/.test(character)) return 'har en radbrytning eller en tabb: skriv på en rad';
  if (character === '\u00ad') {
    return 'har ett mjukt bindestreck, som följer med från Word eller en pdf: ta bort det, eller skriv ett vanligt bindestreck';
  }
  if (/[\u0085\u2028\u2029]/.test(character)) {
    return 'har ett ovanligt radslut: skriv en vanlig radbrytning i stället';
  }
  if (bidi.test(character)) return 'har ett tecken som vänder läsriktningen: ta bort det';
  if (/\p{Cs}/u.test(character)) return 'har ett halvt tecken: skriv om det';
  if (/\p{Cc}/u.test(character)) return 'har ett styrtecken: ta bort det';
  return 'har ett tecken som inte syns: ta bort det, eller skriv om texten för hand om den är kopierad';
}
