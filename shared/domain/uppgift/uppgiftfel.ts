import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { rimlighetsfel } from '../../concept/rimlighetsfel.ts';
import { storhetMed } from '../../contract/rimligt.ts';
import { periodordning } from '../vardefel.ts';
import type { Uppgift } from './Uppgift.ts';

/** The values of a figure that its rules use. */
export type Uppgiftsvarden = Pick<
  Uppgift,
  | 'id'
  | 'amne'
  | 'varde'
  | 'noggrannhet'
  | 'minst'
  | 'hogst'
  | 'enhet'
  | 'ordalydelse'
  | 'ar'
  | 'fran'
  | 'till'
  | 'jamforbarMed'
  | 'ejJamforbarMed'
  | 'motsagerId'
>;

/**
 * Refuses a figure that contradicts its own precision: words with a number, an interval without an end, a missing
 * number, bounds in the wrong order, or one that both is and is not comparable with another. Unknown is null, never
 * zero. Source: checklist rows 112–114 and 122 (figures with the source's own precision) and 129 (what must not be
 * compared).
 */
export function uppgiftfel(uppgift: Uppgiftsvarden): Fel[] {
  const { id, amne, fran, till, minst, hogst } = uppgift;
  const jamforbara = uppgift.jamforbarMed ?? [];
  const ejJamforbara = uppgift.ejJamforbarMed ?? [];
  const wrong = [...idfel(id), ...idfel(amne, 'amne'), ...vardefel(uppgift)];
  if (minst !== null && hogst !== null && minst > hogst) {
    const meddelande = `hogst är ${hogst}, lägre än minst ${minst}: byt plats på dem.`;
    wrong.push(fel('OGILTIGT_VARDE', 'hogst', meddelande));
  }
  for (const [name, value] of Object.entries({ varde: uppgift.varde, minst, hogst })) {
    wrong.push(...rimlighetsfel(value, storhetMed(uppgift.enhet), name));
  }
  for (const [n, other] of ejJamforbara.entries()) {
    if (!jamforbara.includes(other)) continue;
    const meddelande = `${other} står både som jämförbar och inte jämförbar: ta bort den ur en av listorna.`;
    wrong.push(fel('OGILTIGT_VARDE', `ejJamforbarMed[${n}]`, meddelande));
  }
  return [...wrong, ...periodordning(fran, till)];
}

function vardefel({ varde, noggrannhet, minst, hogst, ordalydelse }: Uppgiftsvarden): Fel[] {
  if (noggrannhet === 'ORD') {
    if (varde !== null || minst !== null || hogst !== null) {
      const meddelande =
        'Källan ger ingen siffra (ORD): ta bort varde, minst och hogst, eller ange hur noga siffran är.';
      return [fel('OGILTIGT_VARDE', 'noggrannhet', meddelande)];
    }
    if (ordalydelse !== null) return [];
    return [fel('SAKNAR_UPPGIFT', 'ordalydelse', 'Ange källans egna ord: den ger ingen siffra.')];
  }
  if (noggrannhet === 'INTERVALL') {
    if (varde === null && (minst !== null || hogst !== null)) return [];
    const meddelande =
      'Ett intervall har minst eller hogst, eller båda, och inget varde: rätta det.';
    return [fel('OGILTIGT_VARDE', 'noggrannhet', meddelande)];
  }
  if (varde !== null) return [];
  const meddelande =
    'Ange siffran i varde, eller att källan bara ger ord (ORD) eller ett intervall (INTERVALL).';
  return [fel('SAKNAR_UPPGIFT', 'varde', meddelande)];
}
