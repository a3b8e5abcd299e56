import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Malriktning } from '../enums.ts';

/** A day on which a measure's series can no longer be compared with what came before, and why. */
export interface Seriebrott {
  datum: string;
  orsak: string;
}

/**
 * The definition of a measure. Another definition is another measure with an id of its own, named by `eftertradare`.
 * `malvarde` is in `enhet`; `utgatt` says that the target is retired, also when no source says since when.
 */
export interface Matt {
  id: string;
  namn: string;
  definition: string;
  enhet: string;
  malvarde: number | null;
  malriktning: Malriktning | null;
  /** The time limit that the definition holds, in days; null when it holds none. */
  fristDagar: number | null;
  periodicitet: string | null;
  gallerFran: string | null;
  gallerTill: string | null;
  utgatt: boolean;
  eftertradare: string | null;
  serieBrott: Seriebrott[];
  jamforbarhet: string | null;
  lan: string | null;
  kalla: Kalla;
  version: number;
}

export const MattEntity = new EntitySchema<Matt>({
  name: 'matt',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    definition: { type: 'varchar', length: 1000 },
    enhet: { type: 'varchar', length: 50 },
    malvarde: { type: 'double', nullable: true },
    malriktning: { type: 'varchar', length: 10, nullable: true },
    fristDagar: { type: 'integer', nullable: true },
    periodicitet: { type: 'varchar', length: 100, nullable: true },
    gallerFran: { type: 'varchar', length: 10, nullable: true },
    gallerTill: { type: 'varchar', length: 10, nullable: true },
    utgatt: { type: 'boolean' },
    eftertradare: { type: 'varchar', length: 100, nullable: true },
    serieBrott: { type: 'simple-json' },
    jamforbarhet: { type: 'varchar', length: 500, nullable: true },
    lan: { type: 'varchar', length: 2, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'matt_eftertradare', columns: ['eftertradare'] }],
});
