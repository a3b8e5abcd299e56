import { EntitySchema } from 'typeorm';
import type { Deltagandestatus } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';

/** The huvudman's own answer to an invitation to a vårdcentrum. */
export interface Deltagande {
  vardcentrumId: string;
  status: Deltagandestatus;
  roll: string | null;
  /** The unit that coordinates the vårdcentrum; null when none of its own does. */
  samordnande: string | null;
  fran: string | null;
  till: string | null;
  kalla: Kalla;
  version: number;
}

/** A unit that the huvudman brings into a vårdcentrum. */
export interface Deltagandeverksamhet {
  vardcentrumId: string;
  verksamhetId: string;
}

export const DeltagandeEntity = new EntitySchema<Deltagande>({
  name: 'deltagande',
  columns: {
    vardcentrumId: { type: 'varchar', length: 100, primary: true },
    status: { type: 'varchar', length: 20 },
    roll: { type: 'varchar', length: 300, nullable: true },
    samordnande: { type: 'varchar', length: 100, nullable: true },
    fran: { type: 'varchar', length: 10, nullable: true },
    till: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});

export const DeltagandeverksamhetEntity = new EntitySchema<Deltagandeverksamhet>({
  name: 'deltagandeverksamhet',
  columns: {
    vardcentrumId: { type: 'varchar', length: 100, primary: true },
    verksamhetId: { type: 'varchar', length: 100, primary: true },
  },
});
