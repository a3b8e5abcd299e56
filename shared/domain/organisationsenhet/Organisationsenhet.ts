import { EntitySchema } from 'typeorm';
import type { Organisationsslag } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Tjanst } from '../verksamhet/Verksamhet.ts';

/** One mandate over a part of the organisation: who has it and what it covers. */
export interface Styrning {
  av: string;
  galler: string;
  kalla?: Kalla;
}

/** A part of the huvudman's own organisation; `overordnad` is the id of the part that it answers to. */
export interface Organisationsenhet {
  id: string;
  namn: string;
  slag: Organisationsslag;
  overordnad: string | null;
  kommunkoder: string[] | null;
  fran: string | null;
  till: string | null;
  uppdrag: string | null;
  mandat: string | null;
  styrning: Styrning[] | null;
  bemanning: Tjanst[] | null;
  kalla: Kalla;
  version: number;
}

export const OrganisationsenhetEntity = new EntitySchema<Organisationsenhet>({
  name: 'organisationsenhet',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    slag: { type: 'varchar', length: 20 },
    overordnad: { type: 'varchar', length: 100, nullable: true },
    kommunkoder: { type: 'simple-json', nullable: true },
    fran: { type: 'varchar', length: 10, nullable: true },
    till: { type: 'varchar', length: 10, nullable: true },
    uppdrag: { type: 'text', nullable: true },
    mandat: { type: 'text', nullable: true },
    styrning: { type: 'simple-json', nullable: true },
    bemanning: { type: 'simple-json', nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
