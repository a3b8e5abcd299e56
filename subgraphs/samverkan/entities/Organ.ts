import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Mandat } from '../enums.ts';

/** A body in which parties meet. */
export interface Organ {
  id: string;
  namn: string;
  niva: string;
  mandat: Mandat;
  uppgift: string | null;
  moten: string | null;
  kalla: Kalla;
}

/** A seat, or several alike, in a body: a role, never a person; `antal` null when the source gives no number. */
export interface Organplats {
  organId: string;
  ordning: number;
  huvudmanId: string;
  roll: string;
  antal: number | null;
  ordalydelse: string | null;
  fran: string | null;
  till: string | null;
  kalla: Kalla;
}

export const OrganEntity = new EntitySchema<Organ>({
  name: 'organ',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    niva: { type: 'varchar', length: 50 },
    mandat: { type: 'varchar', length: 20 },
    uppgift: { type: 'varchar', length: 500, nullable: true },
    moten: { type: 'varchar', length: 200, nullable: true },
    kalla: { type: 'simple-json' },
  },
});

export const OrganplatsEntity = new EntitySchema<Organplats>({
  name: 'organplats',
  columns: {
    organId: { type: 'varchar', length: 100, primary: true },
    ordning: { type: 'integer', primary: true },
    huvudmanId: { type: 'varchar', length: 100 },
    roll: { type: 'varchar', length: 200 },
    antal: { type: 'integer', nullable: true },
    ordalydelse: { type: 'varchar', length: 200, nullable: true },
    fran: { type: 'varchar', length: 10, nullable: true },
    till: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
  },
});
