import { EntitySchema } from 'typeorm';
import type { Granskningsbedomning } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';

/** A question of an audit; `bedomning` null is not assessed. */
export interface Granskningsfraga {
  nummer: number;
  fraga: string;
  bedomning: Granskningsbedomning | null;
}

/** An audit of the huvudman; `foljerUpp` is the id of the audit that it follows up. */
export interface Granskning {
  id: string;
  rubrik: string;
  ar: number;
  datum: string | null;
  utforare: string | null;
  del: number | null;
  antalDelar: number | null;
  foljerUpp: string | null;
  fragor: Granskningsfraga[] | null;
  antalRekommendationer: number | null;
  rekommendationer: string[] | null;
  svarBegartAv: string | null;
  svarBegart: string | null;
  svarSenast: string | null;
  svarInkom: string | null;
  kalla: Kalla;
  version: number;
}

export const GranskningEntity = new EntitySchema<Granskning>({
  name: 'granskning',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    rubrik: { type: 'varchar', length: 300 },
    ar: { type: 'integer' },
    datum: { type: 'varchar', length: 10, nullable: true },
    utforare: { type: 'varchar', length: 200, nullable: true },
    del: { type: 'integer', nullable: true },
    antalDelar: { type: 'integer', nullable: true },
    foljerUpp: { type: 'varchar', length: 100, nullable: true },
    fragor: { type: 'simple-json', nullable: true },
    antalRekommendationer: { type: 'integer', nullable: true },
    rekommendationer: { type: 'simple-json', nullable: true },
    svarBegartAv: { type: 'varchar', length: 200, nullable: true },
    svarBegart: { type: 'varchar', length: 10, nullable: true },
    svarSenast: { type: 'varchar', length: 10, nullable: true },
    svarInkom: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
