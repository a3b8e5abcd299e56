import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Hundradel } from '../../../shared/values/procent.ts';

/** An agreement's terms: `villkor` clause by clause; `ansvarig` is the party that runs what is agreed on. */
export interface Avtal {
  id: string;
  rubrik: string;
  villkor: string[];
  ansvarig: string | null;
  kalla: Kalla;
}

/** A party to an agreement; `andel` in hundredths of a percent as the terms state it, null when they state none. */
export interface Avtalsdeltagare {
  avtalId: string;
  huvudmanId: string;
  andel: Hundradel | null;
}

export const AvtalEntity = new EntitySchema<Avtal>({
  name: 'avtal',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    rubrik: { type: 'varchar', length: 300 },
    villkor: { type: 'simple-json' },
    ansvarig: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
  },
});

export const AvtalsdeltagareEntity = new EntitySchema<Avtalsdeltagare>({
  name: 'avtalsdeltagare',
  columns: {
    avtalId: { type: 'varchar', length: 100, primary: true },
    huvudmanId: { type: 'varchar', length: 100, primary: true },
    andel: { type: 'integer', nullable: true },
  },
});
