import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, textOptions } from '../../serve/database/createTables.ts';

const { varchar, text } = column;

/** The columns for a unit's contact details, its hours on other days than weekdays, and its id in HSA. */
const added = {
  verksamhet: {
    helgtider: text(),
    avvikandeTider: text(),
    telefon: varchar(30),
    epost: varchar(200),
    webbplats: varchar(500),
    hsaId: varchar(31),
  },
  plats: { postnummer: varchar(6) },
};

/** Adds a unit's contact details, and its hours on public holidays and other days. */
export class Kontaktuppgifter1764850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      for (const [name, spec] of Object.entries(columns)) {
        const nullable = { ...column.nullable(spec), ...textOptions(runner) };
        await runner.addColumn(table, new TableColumn({ name, ...nullable }));
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      for (const name of Object.keys(columns)) await runner.dropColumn(table, name);
    }
  }
}
