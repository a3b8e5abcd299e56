import { type Fel, fel } from '../../change/Fel.ts';
import type { Lagstod } from './Verksamhet.ts';

/**
 * Refuses a legal basis that ends before it begins. Two laws of which one replaced the other stand
 * side by side, each with its time. Source: SoL (2001:453), which a new act replaced on 1 July 2025; checklist, C9.
 */
export function lagstodsfel(lagstod: readonly Lagstod[]): Fel[] {
  return lagstod.flatMap(({ gallerFran, gallerTill }, n) => {
    if (gallerFran == null || gallerTill == null || gallerFran <= gallerTill) return [];
    const meddelande = `gallerTill är ${gallerTill}, före gallerFran som är ${gallerFran}: rätta datumen.`;
    return [fel('OGILTIGT_VARDE', `lagstod[${n}].gallerTill`, meddelande)];
  });
}
