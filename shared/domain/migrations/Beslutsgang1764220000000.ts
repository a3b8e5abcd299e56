import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, textOptions } from '../../serve/database/createTables.ts';

const { varchar, text, nullable } = column;

/** The columns for the steps of a decision, the mandate of an instance and the end of a signature. */
const added = {
  beslut: { name: 'steg', ...nullable(text()) },
  beslutsinstans: { name: 'mandat', ...varchar(20), default: "'BESLUTANDE'" },
  uppfoljning: { name: 'kalla', ...nullable(text()) },
  avtalspart: { name: 'upphor', ...nullable(varchar(10)) },
};

/** Adds the steps of decisions, the mandate of instances, the source of follow-ups and the end of signatures. */
export class Beslutsgang1764220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, spec] of Object.entries(added)) {
      await runner.addColumn(table, new TableColumn({ ...spec, ...textOptions(runner) }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { name }] of Object.entries(added)) await runner.dropColumn(table, name);
  }
}
