import type { Funktion, Verksamhetstyp } from '../../contract/enums.ts';
import type { Vardplatser, Verksamhet } from './Verksamhet.ts';
import { stangdfel } from './verksamhetsfel.ts';

/**
 * Where a unit does not follow the rules that apply to it on a day (YYYY-MM-DD), in sentences. Empty when it follows
 * them, and when it is closed. Deviations are shown and never refused: the owner states what is, and the rules say what
 * ought to be.
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
 * Finds more places than agreed. Source: 'Att leda och samordna ett vårdcentrum', rapport, KSN-2021-03167 (at most 18
 * at Närvårdsenheten in Östhammar, which has 18 by 'Närvårdssamverkan i Östhammars kommun, plan 2020'); checklist rows
 * 38 and 39, C5.
 */
export function vardplatsavvikelser(vardplatser: Vardplatser | null): string[] {
  const { totalt, hogst } = vardplatser ?? {};
  if (totalt === undefined || hogst == null || totalt <= hogst) return [];
  return [`Verksamheten har ${totalt} vårdplatser, men avtalet tillåter högst ${hogst}.`];
}

/**
 * The mandatory parts of a familjecentral, each with its Swedish name. Source: 'Att leda och samordna ett vårdcentrum',
 * rapport, KSN-2021-03167; checklist row 35.
 */
const familjecentralensDelar: Partial<Record<Funktion, string>> = {
  MODRAHALSOVARD: 'mödrahälsovård',
  BARNHALSOVARD: 'barnhälsovård',
  OPPEN_FORSKOLA: 'öppen förskola',
  FOREBYGGANDE_SOCIALTJANST: 'socialtjänstens förebyggande arbete',
};

/**
 * The mandatory parts that a familjecentral does not state, a sentence for each. Empty for other kinds of units. A part
 * that is not stated may exist all the same, so the sentence says that it is not stated.
 */
export function familjecentralavvikelser(
  typ: Verksamhetstyp,
  funktioner: readonly { funktion: Funktion }[],
): string[] {
  if (typ !== 'FAMILJECENTRAL') return [];
  const stated = new Set(funktioner.map(({ funktion }) => funktion));
  return Object.entries(familjecentralensDelar)
    .filter(([funktion]) => !stated.has(funktion as Funktion))
    .map(([, namn]) => `Familjecentralen anger inte ${namn}, som en familjecentral ska innehålla.`);
}
