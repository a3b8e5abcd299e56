import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import {
  column,
  createTables,
  type TableSpec,
  textOptions,
} from '../../serve/database/createTables.ts';

const { id, varchar, text, integer, double, boolean, version, nullable } = column;

const tables: Record<string, TableSpec> = {
  organisationsenhet: {
    columns: {
      id: id(),
      namn: varchar(200),
      slag: varchar(20),
      overordnad: nullable(varchar(100)),
      kommunkoder: nullable(text()),
      fran: nullable(varchar(10)),
      till: nullable(varchar(10)),
      uppdrag: nullable(text()),
      mandat: nullable(text()),
      styrning: nullable(text()),
      bemanning: nullable(text()),
      kalla: text(),
      version: version(),
    },
  },
  uppgift: {
    columns: {
      id: id(),
      amne: varchar(100),
      avser: varchar(500),
      organisationsenhet: nullable(varchar(100)),
      varde: nullable(double()),
      noggrannhet: varchar(20),
      minst: nullable(double()),
      hogst: nullable(double()),
      enhet: nullable(varchar(50)),
      ordalydelse: nullable(text()),
      ar: nullable(integer()),
      period: nullable(varchar(100)),
      fran: nullable(varchar(10)),
      till: nullable(varchar(10)),
      jamforbarMed: nullable(text()),
      ejJamforbarMed: nullable(text()),
      motsagerId: nullable(text()),
      anmarkning: nullable(text()),
      kalla: text(),
      version: version(),
    },
    indices: { uppgift_amne: ['amne'], uppgift_organisationsenhet: ['organisationsenhet'] },
  },
  spridning: {
    columns: {
      id: id(),
      matt: varchar(100),
      organisationsenhet: nullable(varchar(100)),
      ar: nullable(integer()),
      period: nullable(varchar(100)),
      enhet: varchar(50),
      mal: nullable(double()),
      medel: nullable(double()),
      antalEnheter: nullable(integer()),
      antalSomNarMalet: nullable(integer()),
      grupper: nullable(text()),
      kalla: text(),
      version: version(),
    },
    indices: { spridning_matt: ['matt', 'ar'] },
  },
  granskning: {
    columns: {
      id: id(),
      rubrik: varchar(300),
      ar: integer(),
      datum: nullable(varchar(10)),
      utforare: nullable(varchar(200)),
      del: nullable(integer()),
      antalDelar: nullable(integer()),
      foljerUpp: nullable(varchar(100)),
      fragor: nullable(text()),
      antalRekommendationer: nullable(integer()),
      rekommendationer: nullable(text()),
      svarBegartAv: nullable(varchar(200)),
      svarBegart: nullable(varchar(10)),
      svarSenast: nullable(varchar(10)),
      svarInkom: nullable(varchar(10)),
      kalla: text(),
      version: version(),
    },
  },
  insats: {
    columns: {
      verksamhetId: id(),
      insats: id(),
      namn: varchar(200),
      erbjuds: nullable(boolean()),
      kalla: text(),
      version: version(),
    },
    indices: { insats_insats: ['insats'] },
  },
};

/** The columns for a unit's part of the organisation, its ages and more. */
function unitColumns(runner: QueryRunner): TableColumn[] {
  return [
    new TableColumn({
      name: 'organisationsenhet',
      ...nullable(varchar(100)),
      ...textOptions(runner),
    }),
    new TableColumn({ name: 'alderFran', ...nullable(integer()) }),
    new TableColumn({ name: 'alderTill', ...nullable(integer()) }),
  ];
}

/** Adds organisation, figures and statements, spreads, audits and services, and a unit's columns for them. */
export class Uppgiftstabeller1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await runner.addColumns('verksamhet', unitColumns(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('verksamhet', unitColumns(runner));
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
