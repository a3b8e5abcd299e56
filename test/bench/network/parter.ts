/** A party of the network that is measured. */
export interface BenchPart {
  id: string;
  namn: string;
  slag: 'PRIVAT';
}

/** The länskod of every party, a fictitious one. */
export const lan = '03';
/** The parties that take part in each vårdcentrum, and the units that each brings into it. */
export const deltagare = 8;
export const enheterPerDeltagare = 12;
/** The party with many units, and how many it has; any other has fewer. */
export const storPart = 'part001';
export const enheterHosStorPart = 1_000;
export const enheterHosAnnan = 60;

/** The first so many parties. */
export function parterna(antal: number): BenchPart[] {
  return Array.from({ length: antal }, (_, index) => ({
    id: `part${String(index + 1).padStart(3, '0')}`,
    namn: `Vårdgivare ${index + 1} (exempel)`,
    slag: 'PRIVAT',
  }));
}
