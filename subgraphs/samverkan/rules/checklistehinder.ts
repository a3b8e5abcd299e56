import type { Checklisterad } from '../entities/Checklista.ts';

/**
 * What stands in the way of approving a checklist, a Swedish sentence each: rows not answered, and rows answered with no.
 * Source: checklist row 85 (nine rows with yes or no, then approve or put off).
 */
export function checklistehinder(rader: readonly Checklisterad[]): string[] {
  return rader.flatMap(({ text, svar }) => {
    if (svar === true) return [];
    return [svar === null ? `Inte besvarad: ${text}.` : `Besvarad med nej: ${text}.`];
  });
}
