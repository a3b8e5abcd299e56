import type { Organplats } from '../entities/Organ.ts';

/**
 * The seats of an extended tjänsteledning: those who lead the vårdcentrum, each role of each party once. Source: checklist
 * row 57 (verksamhetsområdeschefer and förvaltningschefer of every vårdcentrum). Numbers are not carried over: one manager
 * may lead several vårdcentrum.
 */
export function harleddaPlatser(
  organ: Pick<Organplats, 'organId' | 'kalla'>,
  ledningsgrupper: readonly (readonly Organplats[])[],
): Organplats[] {
  const found = new Map<string, { plats: Organplats; fran: number }>();
  for (const platser of ledningsgrupper) {
    for (const plats of platser) {
      const roll = plats.roll.replace(' (leder)', '');
      const key = JSON.stringify([plats.huvudmanId, roll]);
      const known = found.get(key);
      if (known) known.fran += 1;
      else found.set(key, { plats: { ...plats, roll }, fran: 1 });
    }
  }
  return [...found.values()].map(({ plats, fran }, ordning) => ({
    ...organ,
    ordning,
    huvudmanId: plats.huvudmanId,
    roll: plats.roll,
    antal: null,
    ordalydelse: `från ledningsgrupperna för ${fran} vårdcentrum`,
    fran: null,
    till: null,
  }));
}
