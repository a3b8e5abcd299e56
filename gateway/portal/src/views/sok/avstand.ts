import { kommunlage } from '../../lib/kommuner.ts';
import type { Enhet } from './Enhet.ts';

/** A place on earth, WGS 84. */
export interface Lage {
  lat: number;
  long: number;
}

/** How far a unit is. */
export interface Avstand {
  km: number;
  /** Whether it is to the unit's own place, or to its kommun's centralort. */
  exakt: boolean;
}

/** How far a unit's nearest place is from there; null when none of its places is known. */
export function avstandTill({ platser }: Enhet, fran: Lage): Avstand | null {
  const all = (platser ?? []).flatMap(({ lat, long, kommunkod }): Avstand[] => {
    if (typeof lat === 'number' && typeof long === 'number') {
      return [{ km: km(fran, { lat, long }), exakt: true }];
    }
    const at = kommunkod ? kommunlage(kommunkod) : null;
    return at ? [{ km: km(fran, { lat: at[0], long: at[1] }), exakt: false }] : [];
  });
  return all.sort((a, b) => a.km - b.km)[0] ?? null;
}

const radius = 6_371;
const rad = Math.PI / 180;

/** Kilometres along the earth's surface, by the haversine formula. */
function km(a: Lage, b: Lage): number {
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.long - a.long) * rad) / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(h));
}

/** A distance as it is said: "3 km", and "cirka 12 km till centralorten" where the unit's own place is unknown. */
export function avstandsord({ km, exakt }: Avstand): string {
  const text = km < 1 ? 'under 1 km' : `${Math.round(km)} km`;
  return exakt ? text : `cirka ${text}, räknat till kommunens centralort`;
}
