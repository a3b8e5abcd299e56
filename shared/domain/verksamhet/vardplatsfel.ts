import { type Fel, fel } from '../../change/Fel.ts';
import { arRimligBelaggning, hogstBelagdaPerPlats } from '../../contract/rimligt.ts';
import type { Vardplatser } from './Verksamhet.ts';

/** How far a reporter's clock may be ahead, in milliseconds. */
const klockfel = 5 * 60_000;

/**
 * Refuses a report of taken places that is negative or more than twice the places, dated in the future, or older than
 * the one in force. More may be taken than there are: overcrowding (överbeläggning) happens, and refusing it would hide
 * it. `belagda` null is unknown. Times are ISO 8601 with offset. `nu` is the current time.
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
  const wrong = belagdafel(belagda, vardplatser.totalt);
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

function belagdafel(belagda: number | null, totalt: number): Fel[] {
  if (belagda === null || arRimligBelaggning(belagda, totalt)) return [];
  const hogst = hogstBelagdaPerPlats * totalt;
  const meddelande = `belagda är ${belagda}: ange mellan 0 och ${hogst}, som är dubbelt så många som verksamhetens ${totalt} vårdplatser. Har den fler platser: ange dem först med andraVerksamhet.`;
  return [fel('OGILTIGT_VARDE', 'belagda', meddelande)];
}
