import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../values/kalla.ts';

/** Whether a unit offers a service; `erbjuds` null is unknown, never no. */
export interface Insats {
  verksamhetId: string;
  insats: string;
  namn: string;
  erbjuds: boolean | null;
  kalla: Kalla;
  version: number;
}

export const InsatsEntity = new EntitySchema<Insats>({
  name: 'insats',
  columns: {
    verksamhetId: { type: 'varchar', length: 100, primary: true },
    insats: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    erbjuds: { type: 'boolean', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'insats_insats', columns: ['insats'] }],
});
