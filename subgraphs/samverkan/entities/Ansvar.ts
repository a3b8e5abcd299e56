import { EntitySchema } from 'typeorm';
import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Ansvarsinsats, Boendeform } from '../enums.ts';

/** A reference to law with the days between which it holds; null on either side is unknown or no end. */
export interface Lagbestammelse {
  id: string;
  beteckning: string;
  gallerFran: string | null;
  gallerTill: string | null;
  ersattsAv: string | null;
  kalla: Kalla;
  version: number;
}

/**
 * One square of the responsibility matrix: which kinds of huvudmän answer for a service in a form of housing (null: any), in
 * a län (null: everywhere).
 */
export interface Ansvar {
  id: string;
  insats: Ansvarsinsats;
  boendeform: Boendeform | null;
  lan: string | null;
  ansvariga: Huvudmanslag[];
  beskrivning: string;
  lagrum: string[];
  gallerFran: string | null;
  gallerTill: string | null;
  kalla: Kalla;
  version: number;
}

export const LagbestammelseEntity = new EntitySchema<Lagbestammelse>({
  name: 'lagbestammelse',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    beteckning: { type: 'varchar', length: 300 },
    gallerFran: { type: 'varchar', length: 10, nullable: true },
    gallerTill: { type: 'varchar', length: 10, nullable: true },
    ersattsAv: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});

export const AnsvarEntity = new EntitySchema<Ansvar>({
  name: 'ansvar',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    insats: { type: 'varchar', length: 30 },
    boendeform: { type: 'varchar', length: 30, nullable: true },
    lan: { type: 'varchar', length: 2, nullable: true },
    ansvariga: { type: 'simple-json' },
    beskrivning: { type: 'varchar', length: 500 },
    lagrum: { type: 'simple-json' },
    gallerFran: { type: 'varchar', length: 10, nullable: true },
    gallerTill: { type: 'varchar', length: 10, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
});
