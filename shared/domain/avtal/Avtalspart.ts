import { EntitySchema } from 'typeorm';
import type { Avtalsstatus } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Hundradel } from '../../values/procent.ts';

/** The huvudman's own signature under an agreement; `andelProcent` in hundredths of a percent. */
export interface Avtalspart {
  avtalId: string;
  status: Avtalsstatus;
  villkorHash: string | null;
  andelProcent: Hundradel | null;
  undertecknareRoll: string | null;
  datum: string | null;
  diarienummer: string | null;
  /** The first day on which it is terminated, YYYY-MM-DD; null while it is not. */
  upphor: string | null;
  kalla: Kalla;
  version: number;
}

export const AvtalspartEntity = new EntitySchema<Avtalspart>({
  name: 'avtalspart',
  columns: {
    avtalId: { type: 'varchar', length: 100, primary: true },
    status: { type: 'varchar', length: 20 },
    villkorHash: { type: 'varchar', length: 64, nullable: true },
    andelProcent: { type: 'integer', nullable: true },
    undertecknareRoll: { type: 'varchar', length: 200, nullable: true },
    datum: { type: 'varchar', length: 10, nullable: true },
    diarienummer: { type: 'varchar', length: 100, nullable: true },
    upphor: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
