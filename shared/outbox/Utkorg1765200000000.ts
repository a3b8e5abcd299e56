import type { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTables } from '../serve/database/createTables.ts';

/** Creates the outbox: changes, deliveries, the systems that get them, and how far other parties have been read. */
export class Utkorg1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, {
      handelse: {
        columns: {
          id: column.id(64),
          noterad: column.varchar(30),
          part: column.nullable(column.varchar(100)),
          typ: column.varchar(100),
          radId: column.varchar(250),
          version: column.nullable(column.integer()),
          tid: column.varchar(30),
          ny: column.boolean(),
          fordelad: column.nullable(column.varchar(30)),
        },
        indices: {
          handelse_noterad: ['noterad'],
          handelse_fordelad: ['fordelad'],
          handelse_part: ['part', 'tid'],
        },
      },
      leverans: {
        columns: {
          id: column.id(64),
          handelse: column.varchar(64),
          satt: column.varchar(10),
          mottagare: column.varchar(64),
          status: column.varchar(10),
          forsok: column.integer(),
          nasta: column.varchar(30),
          lanad: column.nullable(column.varchar(30)),
          fel: column.nullable(column.varchar(300)),
          skapad: column.varchar(30),
          skickad: column.nullable(column.varchar(30)),
        },
        indices: {
          leverans_status: ['status', 'nasta'],
          leverans_mottagare: ['mottagare', 'skickad'],
          leverans_skapad: ['skapad'],
        },
      },
      webhook: {
        columns: {
          id: column.id(36),
          adress: column.varchar(500),
          hemlighet: column.varchar(100),
          skapad: column.varchar(30),
          avstangd: column.nullable(column.varchar(300)),
        },
      },
      foljd: {
        columns: {
          part: column.id(100),
          namn: column.varchar(300),
          tid: column.varchar(30),
          andrad: column.nullable(column.varchar(40)),
          hord: column.varchar(30),
        },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['foljd', 'webhook', 'leverans', 'handelse']) await runner.dropTable(table);
  }
}
