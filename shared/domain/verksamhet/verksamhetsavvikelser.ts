import type { Funktion } from '../../contract/enums.ts';
import { familjecentralavvikelser } from './familjecentralavvikelser.ts';
import type { Vardplatser, Verksamhet } from './Verksamhet.ts';
import { stangdfel } from './verksamhetsfel.ts';

/**
 * Where a unit falls short of the rules that apply to it on a day (YYYY-MM-DD), in sentences; empty when nowhere, and
 * when it is closed. Shown, never refused: the owner states what is, and the rules say what ought to be.
 */
export function verksamhetsavvikelser(
  unit: Pick<Verksamhet, 'id' | 'typ' | 'vardplatser' | 'stangd'>,
  funktioner: readonly { funktion: Funktion }[],
  idag: string,
): string[] {
  if (stangdfel(unit, idag).length > 0) return [];
  return [
    ...familjecentralavvikelser(unit.typ, funktioner),
    ...vardplatsavvikelser(unit.vardplatser),
  ];
}

/**
 * More places than agreed. Source: 'Att leda och samordna ett vårdcentrum', rapport, KSN-2021-03167 (at most 18 at
 * Närvårdsenheten in Östhammar, which has 18 by 'Närvårdssamverkan i Östhammars kommun, plan 2020'); checklist rows 38
 * and 39, C5.
 */
export function vardplatsavvikelser(vardplatser: Vardplatser | null): string[] {
  const { totalt, hogst } = vardplatser ?? {};
  if (totalt === undefined || hogst == null || totalt <= hogst) return [];
  return [`Verksamheten har ${totalt} vårdplatser, men avtalet tillåter högst ${hogst}.`];
}
