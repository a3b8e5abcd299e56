import type { Funktion, Verksamhetstyp } from '../../contract/enums.ts';

/**
 * What every familjecentral has at least, each with its Swedish name. Source: 'Att leda och samordna ett vårdcentrum',
 * rapport, KSN-2021-03167; checklist row 35.
 */
export const familjecentralensDelar: Partial<Record<Funktion, string>> = {
  MODRAHALSOVARD: 'mödrahälsovård',
  BARNHALSOVARD: 'barnhälsovård',
  OPPEN_FORSKOLA: 'öppen förskola',
  FOREBYGGANDE_SOCIALTJANST: 'socialtjänstens förebyggande arbete',
};

/**
 * Which of its mandatory parts a familjecentral does not state, a sentence each; none for units of other kinds. A part
 * that is not stated may be there all the same: the sentence says that it is not stated.
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
