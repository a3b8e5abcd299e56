import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { column, createTables, textOptions } from '../../serve/database/createTables.ts';

const { id, varchar, text, double, integer, version, nullable } = column;

/** Adds the table of a huvudman's answers to others' statements, and the party that a function is offered for. */
export class Bekraftelser1765120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, {
      bekraftelse: {
        columns: {
          pastaendeId: id(),
          svar: varchar(20),
          motivering: nullable(varchar(1000)),
          datum: varchar(10),
          svaratAvRoll: varchar(200),
          av: varchar(100),
          slag: varchar(20),
          verksamhetId: nullable(varchar(100)),
          organisationsenhet: nullable(varchar(100)),
          enhet: nullable(varchar(200)),
          roll: nullable(varchar(200)),
          funktion: nullable(varchar(40)),
          omfattning: nullable(double()),
          procent: nullable(integer()),
          dagarPerVecka: nullable(double()),
          antal: integer(),
          kalla: text(),
          version: version(),
        },
      },
    });
    const part = nullable({ ...varchar(100), ...textOptions(runner) });
    await runner.addColumn('verksamhetsfunktion', new TableColumn({ name: 'utforsAt', ...part }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('verksamhetsfunktion', 'utforsAt');
    await runner.dropTable('bekraftelse');
  }
}
