import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Rapportkadens } from '../enums.ts';

/** Who receives a report; `part` null when the receiver is no party's own instance. */
export interface Rapportmottagare {
  instans: string;
  part: string | null;
}

/**
 * A report that is to be made again and again. It is about a vårdcentrum, and within it about what an agreement runs when
 * `avtalId` is given; `vardcentrumId` null is every vårdcentrum of the län.
 */
export interface Rapportkrav {
  id: string;
  rubrik: string;
  kadens: Rapportkadens;
  lan: string | null;
  vardcentrumId: string | null;
  avtalId: string | null;
  planId: string | null;
  mottagare: Rapportmottagare[];
  kalla: Kalla;
  version: number;
}

export const RapportkravEntity = new EntitySchema<Rapportkrav>({
  name: 'rapportkrav',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    rubrik: { type: 'varchar', length: 300 },
    kadens: { type: 'varchar', length: 20 },
    lan: { type: 'varchar', length: 2, nullable: true },
    vardcentrumId: { type: 'varchar', length: 100, nullable: true },
    avtalId: { type: 'varchar', length: 100, nullable: true },
    planId: { type: 'varchar', length: 100, nullable: true },
    mottagare: { type: 'simple-json' },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
