import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { textOptions } from '../../serve/database/createTables.ts';

/** The kinds of rows that are shown with another row: that row's kind, and the field of the stored row with its key. */
const shown = [
  ['budget', 'verksamhet', 'verksamhetId'],
  ['matvarde', 'verksamhet', 'verksamhetId'],
  ['insats', 'verksamhet', 'verksamhetId'],
  ['uppfoljning', 'beslut', 'planpunktId'],
] as const;

/** Adds the row that each changed row is shown with, also for existing changes, and an index by time. */
export class Historiktillhor1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const mysql = runner.dataSource.options.type === 'mysql';
    const tillhor = { name: 'tillhor', type: 'varchar', length: '250', isNullable: true };
    await runner.addColumn('historik', new TableColumn({ ...tillhor, ...textOptions(runner) }));
    for (const [typ, parent, field] of shown) {
      const value = mysql
        ? `JSON_UNQUOTE(JSON_EXTRACT(efter, '$.${field}'))`
        : `json_extract(efter, '$.${field}')`;
      const key = mysql ? `CONCAT('${parent}/', ${value})` : `'${parent}/' || ${value}`;
      await runner.query(
        `UPDATE historik SET tillhor = ${key} WHERE typ = '${typ}' AND ${value} IS NOT NULL AND ${value} NOT IN ('', 'null')`,
      );
    }
    await runner.createIndex(
      'historik',
      new TableIndex({ name: 'historik_tillhor', columnNames: ['tillhor'] }),
    );
    await runner.createIndex(
      'historik',
      new TableIndex({ name: 'historik_tid', columnNames: ['tid'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('historik', 'historik_tid');
    await runner.dropIndex('historik', 'historik_tillhor');
    await runner.dropColumn('historik', 'tillhor');
  }
}
