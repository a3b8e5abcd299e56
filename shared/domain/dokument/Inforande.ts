import { EntitySchema } from 'typeorm';
import type { Inforandestatus } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';

/** The huvudman's own adoption of a shared document. */
export interface Inforande {
  dokumentId: string;
  status: Inforandestatus;
  datum: string | null;
  kalla: Kalla;
  version: number;
}

export const InforandeEntity = new EntitySchema<Inforande>({
  name: 'inforande',
  columns: {
    dokumentId: { type: 'varchar', length: 100, primary: true },
    status: { type: 'varchar', length: 20 },
    datum: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
