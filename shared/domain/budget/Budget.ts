import { EntitySchema } from 'typeorm';
import type { Budgetstatus } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Kalla } from '../../values/kalla.ts';
import { oreColumn } from '../../values/oreColumn.ts';
import type { Beslutsreferens } from '../beslut/Beslutsreferens.ts';

/** A budget post for one year; `verksamhetId` null is a post of the huvudman as a whole. Amounts in öre. */
export interface Budget {
  id: string;
  ar: number;
  verksamhetId: string | null;
  post: string | null;
  belopp: Ore;
  utfall: Ore | null;
  status: Budgetstatus;
  /** The decision that it rests on; null for a draft, or when none is recorded. */
  beslut: Beslutsreferens | null;
  kalla: Kalla;
  version: number;
}

export const BudgetEntity = new EntitySchema<Budget>({
  name: 'budget',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    ar: { type: 'integer' },
    verksamhetId: { type: 'varchar', length: 100, nullable: true },
    post: { type: 'varchar', length: 200, nullable: true },
    belopp: { type: 'bigint', transformer: oreColumn },
    utfall: { type: 'bigint', transformer: oreColumn, nullable: true },
    status: { type: 'varchar', length: 20 },
    beslut: { type: 'simple-json', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'budget_verksamhet', columns: ['verksamhetId', 'ar'] }],
});
