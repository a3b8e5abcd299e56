import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables } from '../../serve/database/createTables.ts';

/** The tables for signing in: sessions, addresses for notices, and the access log. */
export class Sessiontabeller1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, {
      session: {
        columns: {
          id: column.id(64),
          iss: column.varchar(255),
          sub: column.varchar(255),
          sid: column.nullable(column.varchar(255)),
          huvudman: column.varchar(100),
          roller: column.varchar(100),
          skapad: column.varchar(30),
          sedd: column.varchar(30),
          slutar: column.varchar(30),
          provad: column.varchar(30),
          galler: column.varchar(30),
          forseglat: column.text(),
          fornyas: column.nullable(column.varchar(30)),
        },
        indices: { session_sub: ['sub'], session_slutar: ['slutar'] },
      },
      epost: {
        columns: {
          id: column.id(64),
          adress: column.varchar(254),
          anvand: column.varchar(30),
        },
      },
      atkomstlogg: {
        columns: {
          nummer: {
            ...column.integer(),
            isPrimary: true,
            isGenerated: true,
            generationStrategy: 'increment',
          },
          tid: column.varchar(30),
          handelse: column.varchar(40),
          vem: column.nullable(column.varchar(100)),
          roller: column.nullable(column.varchar(100)),
          detalj: column.nullable(column.text()),
        },
        indices: { atkomstlogg_handelse: ['handelse'] },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['atkomstlogg', 'epost', 'session']) await runner.dropTable(table);
  }
}
