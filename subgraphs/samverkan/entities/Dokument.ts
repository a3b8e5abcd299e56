import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Dokumentslag } from '../enums.ts';

/** A shared document; `faststalltAv` is a body's id, `samling` the collection that it is published in. */
export interface Dokument {
  id: string;
  titel: string;
  slag: Dokumentslag;
  faststalltAv: string | null;
  datum: string | null;
  samling: string | null;
  omfattning: string | null;
  kalla: Kalla;
  version: number;
}

/** A party that a document concerns. */
export interface Dokumentpart {
  dokumentId: string;
  huvudmanId: string;
}

export const DokumentEntity = new EntitySchema<Dokument>({
  name: 'dokument',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    titel: { type: 'varchar', length: 300 },
    slag: { type: 'varchar', length: 20 },
    faststalltAv: { type: 'varchar', length: 100, nullable: true },
    datum: { type: 'varchar', length: 10, nullable: true },
    samling: { type: 'varchar', length: 100, nullable: true },
    omfattning: { type: 'varchar', length: 500, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});

export const DokumentpartEntity = new EntitySchema<Dokumentpart>({
  name: 'dokumentpart',
  columns: {
    dokumentId: { type: 'varchar', length: 100, primary: true },
    huvudmanId: { type: 'varchar', length: 100, primary: true },
  },
});
