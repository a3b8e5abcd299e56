import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables } from '../../../shared/runtime/database/createTables.ts';

const { id, varchar, text, integer, bigint, nullable } = column;

/** The table of Tierp's trygghetsboenden. */
export class Trygghetsboenden1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, {
      tierp_trygghetsboende: {
        columns: {
          id: id(),
          namn: varchar(200),
          postort: nullable(varchar(100)),
          antalLagenheter: nullable(integer()),
          ledigaLagenheter: nullable(integer()),
          raknat: nullable(varchar(10)),
          hyraFran: nullable(bigint()),
          hemsjukvard: nullable(varchar(100)),
          kalla: text(),
        },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('tierp_trygghetsboende');
  }
}
