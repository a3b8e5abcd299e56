import { EntitySchema } from 'typeorm';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Hundradel } from '../../../shared/values/procent.ts';
import type { Avtalsslag, Malgrupp } from '../enums.ts';

/**
 * An agreement's terms: `villkor` clause by clause; `ansvarig` is the party that runs what is agreed on. `forvaltasAv` and
 * `vardasAv` are bodies: who manages common funds, and who tends the agreement on them.
 */
export interface Avtal {
  id: string;
  rubrik: string;
  slag: Avtalsslag;
  malgrupp: Malgrupp | null;
  vardcentrumId: string | null;
  forvaltasAv: string | null;
  vardasAv: string | null;
  villkor: string[];
  ansvarig: string | null;
  kalla: Kalla;
  version: number;
}

/** A party to an agreement; `andel` in hundredths of a percent as the terms state it, null when they state none. */
export interface Avtalsdeltagare {
  avtalId: string;
  huvudmanId: string;
  andel: Hundradel | null;
}

/**
 * Terms that have been superseded, kept as they were: whoever signed their hash can still read what it signed. `utgava`
 * counts from 1; the terms in force are one more than the last of these.
 */
export interface Avtalsutgava {
  avtalId: string;
  utgava: number;
  villkorHash: string;
  villkor: string[];
  ansvarig: string | null;
  andelar: { part: string; procent: Hundradel }[];
}

export const AvtalEntity = new EntitySchema<Avtal>({
  name: 'avtal',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    rubrik: { type: 'varchar', length: 300 },
    slag: { type: 'varchar', length: 30, default: 'OVRIGT' },
    malgrupp: { type: 'varchar', length: 40, nullable: true },
    vardcentrumId: { type: 'varchar', length: 100, nullable: true },
    forvaltasAv: { type: 'varchar', length: 100, nullable: true },
    vardasAv: { type: 'varchar', length: 100, nullable: true },
    villkor: { type: 'simple-json' },
    ansvarig: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'avtal_vardcentrum', columns: ['vardcentrumId'] }],
});

export const AvtalsdeltagareEntity = new EntitySchema<Avtalsdeltagare>({
  name: 'avtalsdeltagare',
  columns: {
    avtalId: { type: 'varchar', length: 100, primary: true },
    huvudmanId: { type: 'varchar', length: 100, primary: true },
    andel: { type: 'integer', nullable: true },
  },
  indices: [{ name: 'avtalsdeltagare_huvudman', columns: ['huvudmanId'] }],
});

export const AvtalsutgavaEntity = new EntitySchema<Avtalsutgava>({
  name: 'avtalsutgava',
  columns: {
    avtalId: { type: 'varchar', length: 100, primary: true },
    utgava: { type: 'integer', primary: true },
    villkorHash: { type: 'varchar', length: 64 },
    villkor: { type: 'simple-json' },
    ansvarig: { type: 'varchar', length: 100, nullable: true },
    andelar: { type: 'simple-json' },
  },
});
