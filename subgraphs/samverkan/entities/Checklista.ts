import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Checklistebeslut } from '../enums.ts';

/** A row to answer with yes or no; null is not answered, never no. */
export interface Checklisterad {
  text: string;
  svar: boolean | null;
}

/** A checklist before a decision, and the decision; null while none is made. */
export interface Checklista {
  id: string;
  rubrik: string;
  rader: Checklisterad[];
  beslut: Checklistebeslut | null;
  beslutsdatum: string | null;
  kommentar: string | null;
  kalla: Kalla;
  version: number;
}

export const ChecklistaEntity = new EntitySchema<Checklista>({
  name: 'checklista',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    rubrik: { type: 'varchar', length: 300 },
    rader: { type: 'simple-json' },
    beslut: { type: 'varchar', length: 20, nullable: true },
    beslutsdatum: { type: 'varchar', length: 10, nullable: true },
    kommentar: { type: 'varchar', length: 1000, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
