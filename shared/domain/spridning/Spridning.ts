import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../values/kalla.ts';

/** Units that a source puts together; bounds inclusive, what is unknown is absent. */
export interface Spridningsgrupp {
  antal?: number;
  minst?: number;
  hogst?: number;
  ordalydelse: string;
}

/** How a measure is spread over units when the source gives no value for each; unknown is null. */
export interface Spridning {
  id: string;
  matt: string;
  organisationsenhet: string | null;
  ar: number | null;
  period: string | null;
  enhet: string;
  mal: number | null;
  medel: number | null;
  antalEnheter: number | null;
  antalSomNarMalet: number | null;
  grupper: Spridningsgrupp[] | null;
  kalla: Kalla;
  version: number;
}

export const SpridningEntity = new EntitySchema<Spridning>({
  name: 'spridning',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    matt: { type: 'varchar', length: 100 },
    organisationsenhet: { type: 'varchar', length: 100, nullable: true },
    ar: { type: 'integer', nullable: true },
    period: { type: 'varchar', length: 100, nullable: true },
    enhet: { type: 'varchar', length: 50 },
    mal: { type: 'double', nullable: true },
    medel: { type: 'double', nullable: true },
    antalEnheter: { type: 'integer', nullable: true },
    antalSomNarMalet: { type: 'integer', nullable: true },
    grupper: { type: 'simple-json', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'spridning_matt', columns: ['matt', 'ar'] }],
});
