import { EntitySchema } from 'typeorm';
import { entityOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Deltagande } from '../rows.generated.ts';

export type { Deltagande } from '../rows.generated.ts';

/** A unit that the huvudman brings into a vårdcentrum. */
export interface Deltagandeverksamhet {
  vardcentrumId: string;
  verksamhetId: string;
}

export const DeltagandeEntity = entityOf<Deltagande>(concept('Deltagande'));

export const DeltagandeverksamhetEntity = new EntitySchema<Deltagandeverksamhet>({
  name: 'deltagandeverksamhet',
  columns: {
    vardcentrumId: { type: 'varchar', length: 100, primary: true },
    verksamhetId: { type: 'varchar', length: 100, primary: true },
  },
});
