import { EntitySchema } from 'typeorm';
import type { Ore } from '../../../shared/values/belopp.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { oreColumn } from '../../../shared/values/oreColumn.ts';

/** Housing for the elderly that the kommun lets; `hemsjukvard` is the id of one of its own verksamheter. */
export interface Trygghetsboende {
  id: string;
  namn: string;
  postort: string | null;
  antalLagenheter: number | null;
  ledigaLagenheter: number | null;
  /** YYYY-MM-DD. */
  raknat: string | null;
  hyraFran: Ore | null;
  hemsjukvard: string | null;
  kalla: Kalla;
}

export const TrygghetsboendeEntity = new EntitySchema<Trygghetsboende>({
  name: 'tierp_trygghetsboende',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    postort: { type: 'varchar', length: 100, nullable: true },
    antalLagenheter: { type: 'integer', nullable: true },
    ledigaLagenheter: { type: 'integer', nullable: true },
    raknat: { type: 'varchar', length: 10, nullable: true },
    hyraFran: { type: 'bigint', nullable: true, transformer: oreColumn },
    hemsjukvard: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
  },
});
