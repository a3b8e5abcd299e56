import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Mandat, Organslag } from '../enums.ts';

/**
 * A body in which parties meet. `kommunId` is the kommun whose local body it is; `hemvist` the party in whose organisation
 * it is placed, which is not its mandate; `beslutsomrade` what it decides on, null when its mandate says it.
 */
export interface Organ {
  id: string;
  namn: string;
  slag: Organslag;
  niva: string;
  mandat: Mandat;
  uppgift: string | null;
  moten: string | null;
  beslutsomrade: string | null;
  lan: string | null;
  kommunId: string | null;
  hemvist: string | null;
  kalla: Kalla;
  version: number;
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
    slag: { type: 'varchar', length: 30, default: 'OVRIGT' },
    niva: { type: 'varchar', length: 50 },
    mandat: { type: 'varchar', length: 20 },
    uppgift: { type: 'varchar', length: 500, nullable: true },
    moten: { type: 'varchar', length: 200, nullable: true },
    beslutsomrade: { type: 'varchar', length: 500, nullable: true },
    lan: { type: 'varchar', length: 2, nullable: true },
    kommunId: { type: 'varchar', length: 100, nullable: true },
    hemvist: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
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
