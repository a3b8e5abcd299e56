import type { Handelse } from '../Handelse.ts';
import { changesInWords } from '../kindsInWords.ts';

/** Kinds of rows that one is written to about: what others decide, sign, answer and report, and what is settled together. The rest is seen on the page. */
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

/** What a letter is made of. */
export interface Told {
  /** What the huvudman is called, whose workplace it is. */
  namn: string;
  /** Where it is. */
  plats: string;
  handelser: readonly Handelse[];
  /** What each party is called, by id. */
  namnOf: (part: string) => string;
}

/** One line whatever somebody calls itself: what others write ends no header and begins no line. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** A letter about what others have done: who and what kind of thing, nothing of what it says, and where to read it. */
export function letterOf({ namn, plats, handelser, namnOf }: Told): Letter {
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
