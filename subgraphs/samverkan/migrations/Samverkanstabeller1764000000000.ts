import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  column,
  createTables,
  type TableSpec,
} from '../../../shared/serve/database/createTables.ts';

const { id, varchar, text, integer, bigint, nullable } = column;
const place = { ...integer(), isPrimary: true };

const tables: Record<string, TableSpec> = {
  part: {
    columns: { id: id(), namn: varchar(200), slag: varchar(20), lan: nullable(varchar(2)) },
    indices: { part_lan: ['lan'] },
  },
  vardcentrum: {
    columns: {
      id: id(),
      namn: varchar(200),
      samverkansform: varchar(20),
      status: nullable(varchar(500)),
      statusKalla: nullable(text()),
      kalla: text(),
    },
  },
  vardcentrumkommun: {
    columns: { vardcentrumId: id(), kommunkod: id(4) },
    indices: { vardcentrumkommun_kommunkod: ['kommunkod'] },
  },
  vardcentrumorgan: { columns: { vardcentrumId: id(), organId: id(), ordning: integer() } },
  inbjudan: {
    columns: {
      vardcentrumId: id(),
      huvudmanId: id(),
      ordning: integer(),
      inbjuden: nullable(varchar(10)),
      kalla: text(),
    },
    indices: { inbjudan_huvudman: ['huvudmanId'] },
  },
  organ: {
    columns: {
      id: id(),
      namn: varchar(200),
      niva: varchar(50),
      mandat: varchar(20),
      uppgift: nullable(varchar(500)),
      moten: nullable(varchar(200)),
      kalla: text(),
    },
  },
  organplats: {
    columns: {
      organId: id(),
      ordning: place,
      huvudmanId: varchar(100),
      roll: varchar(200),
      antal: nullable(integer()),
      ordalydelse: nullable(varchar(200)),
      fran: nullable(varchar(10)),
      till: nullable(varchar(10)),
      kalla: text(),
    },
  },
  avtal: {
    columns: {
      id: id(),
      rubrik: varchar(300),
      villkor: text(),
      ansvarig: nullable(varchar(100)),
      kalla: text(),
    },
  },
  avtalsdeltagare: {
    columns: { avtalId: id(), huvudmanId: id(), andel: nullable(integer()) },
  },
  verksamhetsplan: {
    columns: {
      id: id(),
      rubrik: varchar(300),
      ar: integer(),
      vardcentrumId: nullable(varchar(100)),
      faststallsAv: nullable(varchar(100)),
      status: nullable(varchar(20)),
      kalla: text(),
    },
    indices: { verksamhetsplan_ar: ['ar'], verksamhetsplan_vardcentrum: ['vardcentrumId'] },
  },
  plankommun: {
    columns: { planId: id(), kommunkod: id(4) },
    indices: { plankommun_kommunkod: ['kommunkod'] },
  },
  planpunkt: {
    columns: {
      id: id(),
      planId: varchar(100),
      ordning: integer(),
      nummer: nullable(varchar(20)),
      mal: nullable(text()),
      grupp: nullable(varchar(100)),
      rubrik: varchar(500),
      aktivitet: nullable(text()),
      kostnad: nullable(bigint()),
      kalla: text(),
    },
    indices: { planpunkt_plan: ['planId', 'ordning'] },
  },
  planpunktspart: {
    columns: { planpunktId: id(), huvudmanId: id(), forslag: nullable(bigint()) },
  },
  planpunktsansvarig: { columns: { planpunktId: id(), organId: id(), ordning: integer() } },
  indikator: {
    columns: {
      id: id(),
      planpunktId: varchar(100),
      ordning: integer(),
      text: text(),
      svarstyp: varchar(20),
    },
    indices: { indikator_planpunkt: ['planpunktId', 'ordning'] },
  },
  indikatorspart: { columns: { indikatorId: id(), huvudmanId: id() } },
  dokument: {
    columns: {
      id: id(),
      titel: varchar(300),
      slag: varchar(20),
      faststalltAv: nullable(varchar(100)),
      datum: nullable(varchar(10)),
      kalla: text(),
    },
  },
  dokumentpart: { columns: { dokumentId: id(), huvudmanId: id() } },
};

/** The tables of the samverkan subgraph. TypeORM orders migrations by the time in their names. */
export class Samverkanstabeller1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
