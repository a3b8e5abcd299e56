import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../values/kalla.ts';

/** The huvudman's own answer to an indicator; null is not answered, never no. */
export interface Indikatorsvar {
  indikatorId: string;
  jaNej: boolean | null;
  antal: number | null;
  text: string | null;
  datum: string | null;
  kalla: Kalla;
  version: number;
}

export const IndikatorsvarEntity = new EntitySchema<Indikatorsvar>({
  name: 'indikatorsvar',
  columns: {
    indikatorId: { type: 'varchar', length: 100, primary: true },
    jaNej: { type: 'boolean', nullable: true },
    antal: { type: 'integer', nullable: true },
    text: { type: 'text', nullable: true },
    datum: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
