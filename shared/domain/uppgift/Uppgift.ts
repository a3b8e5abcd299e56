import { EntitySchema } from 'typeorm';
import type { Noggrannhet } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';

/**
 * A figure or a statement as its source words it. `varde` is the number that the source writes and `noggrannhet` how
 * exact it is; `minst` and `hogst` are stored only when the source gives them itself (see `granser`).
 */
export interface Uppgift {
  id: string;
  amne: string;
  avser: string;
  organisationsenhet: string | null;
  varde: number | null;
  noggrannhet: Noggrannhet;
  minst: number | null;
  hogst: number | null;
  enhet: string | null;
  ordalydelse: string | null;
  ar: number | null;
  period: string | null;
  fran: string | null;
  till: string | null;
  jamforbarMed: string[] | null;
  ejJamforbarMed: string[] | null;
  motsagerId: string[] | null;
  anmarkning: string | null;
  kalla: Kalla;
  version: number;
}

export const UppgiftEntity = new EntitySchema<Uppgift>({
  name: 'uppgift',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    amne: { type: 'varchar', length: 100 },
    avser: { type: 'varchar', length: 500 },
    organisationsenhet: { type: 'varchar', length: 100, nullable: true },
    varde: { type: 'double', nullable: true },
    noggrannhet: { type: 'varchar', length: 20 },
    minst: { type: 'double', nullable: true },
    hogst: { type: 'double', nullable: true },
    enhet: { type: 'varchar', length: 50, nullable: true },
    ordalydelse: { type: 'text', nullable: true },
    ar: { type: 'integer', nullable: true },
    period: { type: 'varchar', length: 100, nullable: true },
    fran: { type: 'varchar', length: 10, nullable: true },
    till: { type: 'varchar', length: 10, nullable: true },
    jamforbarMed: { type: 'simple-json', nullable: true },
    ejJamforbarMed: { type: 'simple-json', nullable: true },
    motsagerId: { type: 'simple-json', nullable: true },
    anmarkning: { type: 'text', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'uppgift_amne', columns: ['amne'] },
    { name: 'uppgift_organisationsenhet', columns: ['organisationsenhet'] },
  ],
});
