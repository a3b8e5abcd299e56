import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../values/kalla.ts';

/** A measured value for one month; `verksamhetId` '' is the huvudman as a whole; `varde` null is not reported. */
export interface Matvarde {
  matt: string;
  verksamhetId: string;
  period: string;
  varde: number | null;
  enhet: string;
  kalla: Kalla;
  version: number;
}

export const MatvardeEntity = new EntitySchema<Matvarde>({
  name: 'matvarde',
  columns: {
    matt: { type: 'varchar', length: 100, primary: true },
    verksamhetId: { type: 'varchar', length: 100, primary: true },
    period: { type: 'varchar', length: 7, primary: true },
    varde: { type: 'double', nullable: true },
    enhet: { type: 'varchar', length: 50 },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
