import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import {
  column,
  createTables,
  type TableSpec,
  textOptions,
} from '../../../shared/serve/database/createTables.ts';

const { id, varchar, text, integer, double, boolean, version, nullable } = column;
const place = { ...integer(), isPrimary: true };

/** The new columns of existing tables. */
const added: Record<string, TableSpec['columns']> = {
  vardcentrum: { version: version() },
  organ: {
    slag: { ...varchar(30), default: "'OVRIGT'" },
    beslutsomrade: nullable(varchar(500)),
    lan: nullable(varchar(2)),
    kommunId: nullable(varchar(100)),
    hemvist: nullable(varchar(100)),
    version: version(),
  },
  avtal: {
    slag: { ...varchar(30), default: "'OVRIGT'" },
    malgrupp: nullable(varchar(40)),
    vardcentrumId: nullable(varchar(100)),
    forvaltasAv: nullable(varchar(100)),
    vardasAv: nullable(varchar(100)),
    version: version(),
  },
  verksamhetsplan: { strategiId: nullable(varchar(100)), version: version() },
  planpunkt: {
    malId: nullable(varchar(100)),
    investering: nullable(boolean()),
    version: version(),
  },
  dokument: {
    samling: nullable(varchar(100)),
    omfattning: nullable(varchar(500)),
    version: version(),
  },
};

const indices = [
  { table: 'avtal', name: 'avtal_vardcentrum', columnNames: ['vardcentrumId'] },
  { table: 'avtalsdeltagare', name: 'avtalsdeltagare_huvudman', columnNames: ['huvudmanId'] },
  { table: 'planpunkt', name: 'planpunkt_mal', columnNames: ['malId'] },
];

const tables: Record<string, TableSpec> = {
  avtalsutgava: {
    columns: {
      avtalId: id(),
      utgava: place,
      villkorHash: varchar(64),
      villkor: text(),
      ansvarig: nullable(varchar(100)),
      andelar: text(),
    },
  },
  organregel: {
    columns: {
      organId: id(),
      ordning: place,
      slag: varchar(30),
      antal: nullable(integer()),
      roll: nullable(varchar(200)),
      parter: nullable(text()),
      kalla: text(),
    },
  },
  sammantrade: { columns: { organId: id(), datum: id(10), kalla: text() } },
  strategi: {
    columns: {
      id: id(),
      titel: varchar(300),
      overgripandeMal: nullable(varchar(500)),
      franAr: nullable(integer()),
      tillAr: nullable(integer()),
      lan: nullable(varchar(2)),
      byggerPa: text(),
      taggar: text(),
      kalla: text(),
      version: version(),
    },
  },
  mal: {
    columns: {
      id: id(),
      strategiId: varchar(100),
      overordnat: nullable(varchar(100)),
      ordning: integer(),
      slag: varchar(20),
      nummer: nullable(varchar(20)),
      text: varchar(1000),
      kalla: text(),
      version: version(),
    },
    indices: { mal_strategi: ['strategiId', 'ordning'] },
  },
  matt: {
    columns: {
      id: id(),
      namn: varchar(200),
      definition: varchar(1000),
      enhet: varchar(50),
      malvarde: nullable(double()),
      malriktning: nullable(varchar(10)),
      fristDagar: nullable(integer()),
      periodicitet: nullable(varchar(100)),
      gallerFran: nullable(varchar(10)),
      gallerTill: nullable(varchar(10)),
      utgatt: boolean(),
      eftertradare: nullable(varchar(100)),
      serieBrott: text(),
      jamforbarhet: nullable(varchar(500)),
      lan: nullable(varchar(2)),
      kalla: text(),
      version: version(),
    },
    indices: { matt_eftertradare: ['eftertradare'] },
  },
  lagbestammelse: {
    columns: {
      id: id(),
      beteckning: varchar(300),
      gallerFran: nullable(varchar(10)),
      gallerTill: nullable(varchar(10)),
      ersattsAv: nullable(varchar(100)),
      kalla: text(),
    },
  },
  ansvar: {
    columns: {
      id: id(),
      insats: varchar(30),
      boendeform: nullable(varchar(30)),
      lan: nullable(varchar(2)),
      ansvariga: text(),
      beskrivning: varchar(500),
      lagrum: text(),
      gallerFran: nullable(varchar(10)),
      gallerTill: nullable(varchar(10)),
      kalla: text(),
    },
  },
  utsaga: {
    columns: {
      id: id(),
      slag: varchar(30),
      amne: varchar(100),
      ordning: integer(),
      rubrik: varchar(200),
      text: varchar(1000),
      niva: nullable(varchar(20)),
      samverkansform: nullable(varchar(20)),
      varde: nullable(double()),
      enhet: nullable(varchar(50)),
      datum: nullable(varchar(10)),
      diarienummer: nullable(varchar(100)),
      motsagerAmne: boolean(),
      lan: nullable(varchar(2)),
      kalla: text(),
    },
    indices: { utsaga_slag: ['slag', 'amne', 'ordning'] },
  },
  checklista: {
    columns: {
      id: id(),
      rubrik: varchar(300),
      rader: text(),
      beslut: nullable(varchar(20)),
      beslutsdatum: nullable(varchar(10)),
      kommentar: nullable(varchar(1000)),
      kalla: text(),
      version: version(),
    },
  },
  rapportkrav: {
    columns: {
      id: id(),
      rubrik: varchar(300),
      kadens: varchar(20),
      lan: nullable(varchar(2)),
      vardcentrumId: nullable(varchar(100)),
      avtalId: nullable(varchar(100)),
      planId: nullable(varchar(100)),
      mottagare: text(),
      kalla: text(),
    },
  },
};

/** Adds the tables of rules, strategies, measures, responsibility and reports, and versions for rows that are changed. */
export class Samverkansstrukturer1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      await runner.addColumns(
        table,
        Object.entries(columns).map(([name, spec]) => {
          const isText = spec.type === 'varchar' || spec.type === 'text';
          return new TableColumn({ ...spec, name, ...(isText ? textOptions(runner) : {}) });
        }),
      );
    }
    for (const { table, ...index } of indices) {
      await runner.createIndex(table, new TableIndex(index));
    }
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
    for (const { table, name } of indices) await runner.dropIndex(table, name);
    for (const [table, columns] of Object.entries(added)) {
      await runner.dropColumns(table, Object.keys(columns));
    }
  }
}
