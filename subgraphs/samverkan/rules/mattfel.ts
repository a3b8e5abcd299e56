import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { rimlighetsfel } from '../../../shared/concept/rimlighetsfel.ts';
import { matstorhet } from '../../../shared/contract/rimligt.ts';
import type { Matt } from '../entities/Matt.ts';

type Underlag = Pick<
  Matt,
  | 'id'
  | 'enhet'
  | 'malvarde'
  | 'malriktning'
  | 'fristDagar'
  | 'gallerFran'
  | 'gallerTill'
  | 'eftertradare'
>;

/**
 * Why a measure cannot be defined so. A target needs a direction, validity runs forward, and a measure does not succeed
 * itself. Source: checklist rows 125, 128 and 132 (targets, validity and successors of definitions).
 */
export function mattfel(matt: Underlag): Fel[] {
  const found: Fel[] = [];
  if ((matt.malvarde === null) !== (matt.malriktning === null)) {
    const text =
      'Ange både målvärde och om det är det minsta eller det högsta, eller inget av dem.';
    found.push(fel('SAKNAR_UPPGIFT', 'malriktning', text));
  }
  found.push(...rimlighetsfel(matt.fristDagar, 'dagar', 'fristDagar'));
  found.push(...rimlighetsfel(matt.malvarde, matstorhet(matt.enhet), 'malvarde'));
  if (matt.gallerFran !== null && matt.gallerTill !== null && matt.gallerTill < matt.gallerFran) {
    const text = `Definitionen slutar gälla ${matt.gallerTill}, innan den börjar ${matt.gallerFran}: rätta datumen.`;
    found.push(fel('OGILTIGT_VARDE', 'gallerTill', text));
  }
  if (matt.eftertradare === matt.id) {
    found.push(
      fel(
        'OGILTIGT_VARDE',
        'eftertradare',
        'Ett mått kan inte efterträda sig självt: ange ett annat.',
      ),
    );
  }
  return found;
}
