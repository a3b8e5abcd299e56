import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

type Indices = [table: string, name: string, columns: string[]][];

/**
 * The indices for searches of units. Each has all columns that the search reads, so that no row is read only to be left
 * out.
 */
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
/** The index for counting open units. */
const stangd = new TableIndex({ name: 'verksamhet_stangd', columnNames: ['stangd'] });

/** Adds the indices that searches among a hundred thousand units need. */
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
