import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Organregelslag, Regelmodalitet } from '../enums.ts';

/**
 * A rule that a body is to follow. `antal` is the number that the kind of rule asks for, `roll` the seats that count (null:
 * all), `parter` the parties that it speaks of (null: those that the kind says by itself).
 */
export interface Organregel {
  organId: string;
  ordning: number;
  slag: Organregelslag;
  antal: number | null;
  roll: string | null;
  parter: string[] | null;
  /** Whether the source says that it shall be so (SKA) or that it ought to be (BOR). */
  modalitet: Regelmodalitet;
  kalla: Kalla;
}

/** A meeting that a body has held. A body that has any for a year has all of them for that year. */
export interface Sammantrade {
  organId: string;
  datum: string;
  kalla: Kalla;
}

export const OrganregelEntity = new EntitySchema<Organregel>({
  name: 'organregel',
  columns: {
    organId: { type: 'varchar', length: 100, primary: true },
    ordning: { type: 'integer', primary: true },
    slag: { type: 'varchar', length: 30 },
    antal: { type: 'integer', nullable: true },
    roll: { type: 'varchar', length: 200, nullable: true },
    parter: { type: 'simple-json', nullable: true },
    modalitet: { type: 'varchar', length: 10, default: 'SKA' },
    kalla: { type: 'simple-json' },
  },
});

export const SammantradeEntity = new EntitySchema<Sammantrade>({
  name: 'sammantrade',
  columns: {
    organId: { type: 'varchar', length: 100, primary: true },
    datum: { type: 'varchar', length: 10, primary: true },
    kalla: { type: 'simple-json' },
  },
});
