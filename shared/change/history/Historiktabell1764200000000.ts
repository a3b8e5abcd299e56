import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables } from '../../serve/database/createTables.ts';

/** Creates the table of changes, which every writable database has. */
export class Historiktabell1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, {
      historik: {
        columns: {
          nummer: {
            ...column.integer(),
            isPrimary: true,
            isGenerated: true,
            generationStrategy: 'increment',
          },
          tid: column.varchar(30),
          aktor: column.varchar(100),
          typ: column.varchar(40),
          radId: column.varchar(250),
          version: column.integer(),
          fore: column.nullable(column.text()),
          efter: column.text(),
          skal: column.varchar(500),
        },
        indices: { historik_rad: ['typ', 'radId'] },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('historik');
  }
}
