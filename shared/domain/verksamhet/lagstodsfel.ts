import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import { kallafel } from '../kallafel.ts';
import type { Lagstod } from './Verksamhet.ts';

/**
 * Refuses a legal basis without a law, or that ends before it begins. Two laws of which one replaced the other stand
 * side by side, each with its time. Source: SoL (2001:453), which a new act replaced on 1 July 2025; checklist, C9.
 */
export function lagstodsfel(lagstod: readonly Lagstod[]): Fel[] {
  return lagstod.flatMap(({ lag, paragraf, gallerFran, gallerTill, kalla }, n) => {
    const falt = `lagstod[${n}]`;
    const wrong = [
      ...langdfel(
        { [`${falt}.lag`]: lag, [`${falt}.paragraf`]: paragraf },
        { [`${falt}.lag`]: 200, [`${falt}.paragraf`]: 200 },
      ),
      ...kallafel(kalla, `${falt}.kalla`),
    ];
    if (gallerFran !== undefined && gallerTill !== undefined && gallerFran > gallerTill) {
      const meddelande = `gallerTill är ${gallerTill}, före gallerFran som är ${gallerFran}: rätta datumen.`;
      wrong.push(fel('OGILTIGT_VARDE', `${falt}.gallerTill`, meddelande));
    }
    return wrong;
  });
}
