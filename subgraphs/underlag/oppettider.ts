import type { Oppettid } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** Sample hours, the same on every given weekday (1 is Monday). No source document gives opening hours. */
export function oppet(veckodagar: readonly number[], oppnar: string, stanger: string): Oppettid[] {
  return veckodagar.map((veckodag) => ({ veckodag, oppnar, stanger, kalla: exempelkalla }));
}

/** Sample hours Monday to Friday. */
export const vardagar = (oppnar = '08:00', stanger = '17:00') =>
  oppet([1, 2, 3, 4, 5], oppnar, stanger);

/** Sample hours: day and night, all week. */
export const dygnetRunt = () => oppet([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00');
