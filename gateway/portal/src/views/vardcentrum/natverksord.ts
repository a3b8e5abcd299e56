import { ord } from '../../../../../shared/design/ord.ts';
import { arTyst } from '../../lib/tystaIn.ts';
import type { Deltagare } from './typer.ts';

/** How a unit's cooperation is drawn. */
export const grad = { TAT: 'tat', GLES: 'gles', OKAND: 'okand' } as const;

/** A participant that counts, one that does not, or one whose answer is missing. */
export function klassAv(deltagare: Deltagare): string {
  if (arTyst(deltagare)) return 'tyst';
  return deltagare.status === 'ACCEPTERAT' ? 'deltar' : 'utanfor';
}

/** Why a participant does not count; null when it does. */
export function anmarkning({ status, part }: Deltagare): string | null {
  if (status === 'ACCEPTERAT') return null;
  if (status) return ord('Deltagandestatus', status).toLowerCase();
  return part?.uttradd ? 'har lämnat nätverket' : 'svarade inte';
}

/** A name in lines of about so many characters. */
export function rows(name: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
