import { type Fel, fel } from '../../andring/Fel.ts';
import { kallafel } from '../kallafel.ts';
import type { Vardplatser } from './Verksamhet.ts';

/** How far a reporter's clock may be ahead of ours, in milliseconds. */
const klockfel = 5 * 60_000;

/** Refuses fewer than no places. More than agreed is no error but a deviation, which is shown. */
export function vardplatsfel({ totalt, hogst, kalla }: Vardplatser, falt = 'vardplatser'): Fel[] {
  return [
    ...negativt(totalt, `${falt}.totalt`),
    ...negativt(hogst, `${falt}.hogst`),
    ...kallafel(kalla, `${falt}.kalla`),
  ];
}

/**
 * Refuses a report of taken places that is negative, of a time to come, or older than the one in force. More may be
 * taken than there are: overcrowding (överbeläggning) happens, and refusing it would hide it. `belagda` null is
 * unknown. Times are ISO 8601 with offset; `nu` is the time at which it is judged.
 */
export function belaggningsfel(
  { belagda, uppdaterad }: { belagda: number | null; uppdaterad: string },
  vardplatser: Vardplatser | null,
  nu: Date,
): Fel[] {
  if (!vardplatser) {
    const meddelande =
      'Verksamheten har inga vårdplatser angivna: ange dem med andraVerksamhet innan beläggningen rapporteras.';
    return [fel('FEL_TILLSTAND', 'id', meddelande)];
  }
  const wrong = negativt(belagda, 'belagda');
  const before = vardplatser.uppdaterad;
  if (Date.parse(uppdaterad) > nu.getTime() + klockfel) {
    const meddelande = `uppdaterad är ${uppdaterad}, som inte har varit än: ange när platserna räknades.`;
    wrong.push(fel('OGILTIGT_VARDE', 'uppdaterad', meddelande));
  } else if (before && Date.parse(uppdaterad) < Date.parse(before)) {
    const meddelande = `uppdaterad är ${uppdaterad}, men det finns en senare rapport från ${before}: skicka bara nyare.`;
    wrong.push(fel('OGILTIGT_VARDE', 'uppdaterad', meddelande));
  }
  return wrong;
}

function negativt(antal: number | null | undefined, falt: string): Fel[] {
  if (antal == null || antal >= 0) return [];
  return [fel('OGILTIGT_VARDE', falt, `${falt} är ${antal}: ange 0 eller mer.`)];
}
