import type { Handelse } from '../Handelse.ts';
import { changesInWords } from '../kindsInWords.ts';

/**
 * The kinds of rows that users get mail about: what others decide, sign, answer and report, and what is settled
 * together. The workplace's page shows the rest.
 */
export const worthALetter: ReadonlySet<string> = new Set([
  'Beslut',
  'Avtalspart',
  'Deltagande',
  'Budget',
  'Uppfoljning',
  'Rapport',
  'Rapportmottagning',
  'Inbjudan',
  'Verksamhetsplan',
  'Planpunktsutgava',
  'Sammantrade',
  'Avtal',
  'Avtalsutgava',
]);

export interface Letter {
  subject: string;
  text: string;
}

/** The content of a letter. */
export interface LetterContent {
  /** The name of the huvudman that has the workplace. */
  namn: string;
  /** The address of the workplace. */
  plats: string;
  handelser: readonly Handelse[];
  /** The name of each party, by id. */
  namnOf: (part: string) => string;
}

/** A name on one line, so that another party's text can neither end a header nor begin a line. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/**
 * A letter about what others have done: who did it, the kind of row, and where to read it. It has nothing of the row's
 * content.
 */
export function letterOf({ namn, plats, handelser, namnOf }: LetterContent): Letter {
  const byPart = new Map<string, string[]>();
  for (const { part, typ } of handelser) {
    const own = part ?? '';
    byPart.set(own, [...(byPart.get(own) ?? []), typ]);
  }
  const lines = [...byPart].map(
    ([part, kinds]) =>
      `- ${oneLine(namnOf(part))} har lagt till eller ändrat ${changesInWords(kinds)}.`,
  );
  const n = handelser.length;
  const text = [
    'Hej!',
    `Det här är nytt på arbetsplatsen för ${oneLine(namn)}:`,
    lines.join('\n'),
    `Läs mer, och se vad du behöver göra: ${plats}/`,
    `Du får mejlet för att du har bett om det. Ändra eller sluta: ${plats}/meddelanden`,
  ].join('\n\n');
  return {
    subject: `Vårdnät: ${n} ${n === 1 ? 'nyhet' : 'nyheter'} i nätverket`,
    text: `${text}\n`,
  };
}
