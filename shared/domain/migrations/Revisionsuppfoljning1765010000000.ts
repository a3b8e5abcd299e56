import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import {
  column,
  createTables,
  type TableSpec,
  textOptions,
} from '../../serve/database/createTables.ts';

const { id, varchar, text, integer, version, nullable } = column;

const tables: Record<string, TableSpec> = {
  rekommendation: {
    columns: {
      id: id(),
      granskning: varchar(100),
      nummer: integer(),
      text: varchar(1000),
      riktadTill: nullable(varchar(200)),
      svar: nullable(text()),
      svarAv: nullable(varchar(200)),
      svarDatum: nullable(varchar(10)),
      atgardasSenast: nullable(varchar(10)),
      bedomning: nullable(varchar(40)),
      bedomningsskal: nullable(text()),
      bedomd: nullable(varchar(10)),
      bedomdI: nullable(varchar(100)),
      kalla: text(),
      version: version(),
    },
    indices: { rekommendation_granskning: ['granskning'] },
  },
  atgard: {
    columns: {
      id: id(),
      rekommendation: varchar(100),
      verksamhetId: nullable(varchar(100)),
      avser: nullable(varchar(200)),
      planpunktId: nullable(varchar(100)),
      beskrivning: varchar(1000),
      ansvarig: nullable(varchar(200)),
      senast: nullable(varchar(10)),
      lage: varchar(20),
      lageDatum: nullable(varchar(10)),
      effekt: nullable(varchar(1000)),
      effektDatum: nullable(varchar(10)),
      kalla: text(),
      version: version(),
    },
    indices: { atgard_rekommendation: ['rekommendation'] },
  },
};

interface Audit {
  id: string;
  rekommendationer: string;
  kalla: string;
}

/**
 * Adds recommendations as rows, with their answer, actions and assessment, and the day when auditors confirmed an
 * audit. Recommendations that audits had as texts become rows; the texts stay in their column.
 */
export class Revisionsuppfoljning1765010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    const audits: Audit[] = await runner.query(
      'SELECT id, rekommendationer, kalla FROM granskning WHERE rekommendationer IS NOT NULL',
    );
    for (const audit of audits) {
      for (const [n, text] of textsIn(audit.rekommendationer).entries()) {
        await runner.query(
          'INSERT INTO rekommendation (id, granskning, nummer, text, kalla) VALUES (?, ?, ?, ?, ?)',
          [rowId(audit.id, n + 1), audit.id, n + 1, text, audit.kalla],
        );
      }
    }
    await runner.addColumn(
      'granskning',
      new TableColumn({ name: 'bekraftad', ...nullable(varchar(10)), ...textOptions(runner) }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('granskning', 'bekraftad');
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}

function textsIn(json: string): string[] {
  const texts: unknown = JSON.parse(json);
  return Array.isArray(texts) ? texts.map(String) : [];
}

/** The id of an audit's n-th recommendation, no longer than an id may be. */
function rowId(audit: string, n: number): string {
  const end = `-${n}`;
  return `${audit.slice(0, 100 - end.length)}${end}`;
}
