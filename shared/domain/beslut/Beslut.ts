import { fel } from '../../change/Fel.ts';
import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import type { Instansmandat } from '../../contract/enums.ts';
import type { Ny } from '../../serve/database/Ny.ts';
import { concept } from '../concepts.ts';
import type { Beslut, Beslutsinstans, Uppfoljning } from '../rows.generated.ts';

export type {
  Beslut,
  Beslutsinstans,
  Beslutssteg,
  Uppdrag,
  Uppfoljning,
} from '../rows.generated.ts';

/** A new instance. It decides (BESLUTANDE) unless it states another mandate. */
export type NyBeslutsinstans = Omit<Ny<Beslutsinstans>, 'mandat'> & { mandat?: Instansmandat };

export const BeslutEntity = entityOf<Beslut>(concept('Beslut'));

export const UppfoljningEntity = entityOf<Uppfoljning>(concept('Uppfoljning'));

export const BeslutsinstansEntity = entityOf<Beslutsinstans>(concept('Beslutsinstans'), {
  columns: { mandat: { type: 'varchar', length: 20, default: 'BESLUTANDE' } },
});

export const uppfoljningstyp = rowKindOf(concept('Uppfoljning'), UppfoljningEntity, {
  tillhor: { typ: 'beslut', falt: 'planpunktId' },
});

export const instanstyp = rowKindOf(concept('Beslutsinstans'), BeslutsinstansEntity);

export const beslutstyp = rowKindOf(concept('Beslut'), BeslutEntity, {
  saknas: (id) =>
    fel(
      'FEL_TILLSTAND',
      'planpunktId',
      `Huvudmannen har inte behandlat punkten ${id}: bered ärendet först (beredBeslut, utan version), och använd sedan den version som svaret visar.`,
    ),
});

/** A reference to a decision, by where and when it was made. */
export interface Beslutsreferens {
  instans: string;
  /** YYYY-MM-DD. */
  datum: string;
  paragraf?: string | null;
  diarienummer?: string | null;
}

/** Whether two references are to the same decision. */
export function sammaBeslut(a: Beslutsreferens | null, b: Beslutsreferens | null): boolean {
  const form = (one: Beslutsreferens | null) =>
    one && JSON.stringify([one.instans, one.datum, one.paragraf ?? null, one.diarienummer ?? null]);
  return form(a) === form(b);
}
