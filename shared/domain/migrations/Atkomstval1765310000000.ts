import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables } from '../../serve/database/createTables.ts';

const { id, varchar, version, nullable } = column;

/** Adds the table of an admin's choices of who sees the huvudman's fields. */
export class Atkomstval1765310000000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    const columns = { falt: id(), niva: nullable(varchar(10)), version: version() };
    return createTables(runner, { atkomstval: { columns } });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('atkomstval');
  }
}
