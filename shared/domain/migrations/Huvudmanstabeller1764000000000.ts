import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables, type TableSpec } from '../../serve/database/createTables.ts';

const { id, varchar, text, integer, bigint, double, boolean, version, nullable } = column;

const tables: Record<string, TableSpec> = {
  verksamhet: {
    columns: {
      id: id(),
      namn: varchar(200),
      soktext: varchar(200),
      typ: varchar(40),
      driftsform: nullable(varchar(20)),
      uppdragsgivare: nullable(text()),
      interaktionsgrad: nullable(varchar(10)),
      samlokaliserad: nullable(boolean()),
      oppettider: nullable(text()),
      malgrupper: nullable(text()),
      lagrum: nullable(text()),
      systemstod: nullable(text()),
      vardplatser: nullable(text()),
      listade: nullable(text()),
      bemanning: nullable(text()),
      samfinansiering: nullable(text()),
      stangd: nullable(varchar(10)),
      kalla: text(),
      version: version(),
    },
    indices: { verksamhet_typ: ['typ'] },
  },
  verksamhetsfunktion: {
    columns: {
      verksamhetId: id(),
      funktion: id(40),
      paPlats: boolean(),
      bokningsbar: boolean(),
      dagarPerVecka: nullable(double()),
      kalla: nullable(text()),
    },
    indices: { verksamhetsfunktion_funktion: ['funktion'] },
  },
  plats: {
    columns: {
      verksamhetId: id(),
      ordning: { ...integer(), isPrimary: true },
      namn: nullable(varchar(200)),
      adress: nullable(varchar(200)),
      postort: nullable(varchar(100)),
      kommunkod: nullable(varchar(4)),
      lat: nullable(double()),
      long: nullable(double()),
      agare: nullable(varchar(200)),
      kalla: nullable(text()),
    },
    indices: { plats_kommunkod: ['kommunkod'] },
  },
  budget: {
    columns: {
      id: id(),
      ar: integer(),
      verksamhetId: nullable(varchar(100)),
      post: nullable(varchar(200)),
      belopp: bigint(),
      utfall: nullable(bigint()),
      status: varchar(20),
      kalla: text(),
      version: version(),
    },
    indices: { budget_verksamhet: ['verksamhetId', 'ar'] },
  },
  deltagande: {
    columns: {
      vardcentrumId: id(),
      status: varchar(20),
      roll: nullable(varchar(300)),
      fran: nullable(varchar(10)),
      till: nullable(varchar(10)),
      kalla: text(),
      version: version(),
    },
  },
  deltagandeverksamhet: { columns: { vardcentrumId: id(), verksamhetId: id() } },
  beslutsinstans: {
    columns: {
      id: id(),
      namn: varchar(200),
      beslutarOm: varchar(500),
      gransBelopp: nullable(bigint()),
      kalla: text(),
      version: version(),
    },
  },
  beslut: {
    columns: {
      planpunktId: id(),
      niva: nullable(varchar(10)),
      instans: nullable(varchar(200)),
      utfall: varchar(20),
      underlagHash: nullable(varchar(64)),
      belopp: nullable(bigint()),
      datum: nullable(varchar(10)),
      paragraf: nullable(varchar(50)),
      diarienummer: nullable(varchar(100)),
      uppdrag: nullable(text()),
      kalla: text(),
      version: version(),
    },
  },
  uppfoljning: {
    columns: {
      planpunktId: id(),
      ar: { ...integer(), isPrimary: true },
      period: id(5),
      lage: varchar(1000),
      kommentar: nullable(text()),
      version: version(),
    },
  },
  avtalspart: {
    columns: {
      avtalId: id(),
      status: varchar(20),
      villkorHash: nullable(varchar(64)),
      andelProcent: nullable(integer()),
      undertecknareRoll: nullable(varchar(200)),
      datum: nullable(varchar(10)),
      diarienummer: nullable(varchar(100)),
      kalla: text(),
      version: version(),
    },
  },
  inforande: {
    columns: {
      dokumentId: id(),
      status: varchar(20),
      datum: nullable(varchar(10)),
      kalla: text(),
      version: version(),
    },
  },
  indikatorsvar: {
    columns: {
      indikatorId: id(),
      jaNej: nullable(boolean()),
      antal: nullable(integer()),
      text: nullable(text()),
      datum: nullable(varchar(10)),
      kalla: text(),
      version: version(),
    },
  },
  matvarde: {
    columns: {
      matt: id(),
      verksamhetId: id(),
      period: id(7),
      varde: nullable(double()),
      enhet: varchar(50),
      kalla: text(),
      version: version(),
    },
  },
};

/**
 * Creates the tables of one huvudman. The class name ends with the time that orders migrations, as TypeORM requires.
 */
export class Huvudmanstabeller1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
