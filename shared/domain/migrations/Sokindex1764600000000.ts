import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

type Indices = [table: string, name: string, columns: string[]][];

/** What a search finds units by, each with all that the search reads, so that no row is looked up only to be left out. */
const indices: Indices = [
  ['verksamhetsfunktion', 'verksamhetsfunktion_funktion', ['funktion', 'verksamhetId']],
  ['plats', 'plats_kommunkod', ['kommunkod', 'verksamhetId']],
  ['verksamhet', 'verksamhet_typ', ['typ', 'id', 'stangd']],
];
const before: Indices = [
  ['verksamhetsfunktion', 'verksamhetsfunktion_funktion', ['funktion']],
  ['plats', 'plats_kommunkod', ['kommunkod']],
  ['verksamhet', 'verksamhet_typ', ['typ']],
];
/** By which open units are counted. */
const stangd = new TableIndex({ name: 'verksamhet_stangd', columnNames: ['stangd'] });

/** The indices that searches among a hundred thousand units need. */
export class Sokindex1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, indices);
    await runner.createIndex('verksamhet', stangd);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('verksamhet', stangd);
    await replace(runner, before);
  }
}

async function replace(runner: QueryRunner, by: Indices): Promise<void> {
  for (const [table, name, columnNames] of by) {
    await runner.dropIndex(table, name);
    await runner.createIndex(table, new TableIndex({ name, columnNames }));
  }
}
