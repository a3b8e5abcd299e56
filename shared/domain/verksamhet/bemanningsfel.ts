import { type Fel, fel } from '../../change/Fel.ts';
import { andelsfel } from './andelsfel.ts';
import type { Tjanst } from './Verksamhet.ts';

/**
 * Refuses posts that cannot be: each has an extent above zero, exactly one employer (the form of the value) and one or
 * more who pay, together all of it. More may be filled than decided. Source: 'Att leda och samordna ett vårdcentrum',
 * rapport, KSN-2021-03167 (one employs, two or more pay); checklist rows 58–60 and 116.
 */
export function bemanningsfel(bemanning: readonly Tjanst[]): Fel[] {
  return bemanning.flatMap((tjanst, n) => tjanstfel(tjanst, `bemanning[${n}]`));
}

function tjanstfel({ omfattning, finansiarer, ovrigFinansiering }: Tjanst, falt: string): Fel[] {
  const meddelande = 'omfattning är 0: ange mer än 0, där 1 är heltid.';
  return [
    ...(omfattning !== 0 ? [] : [fel('OGILTIGT_VARDE', `${falt}.omfattning`, meddelande)]),
    ...andelsfel(finansiarer, `${falt}.finansiarer`, ovrigFinansiering != null),
  ];
}
