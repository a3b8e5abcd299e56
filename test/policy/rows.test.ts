import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

/** Where databases are opened, brought up to date and looked at: there TypeORM does what it is kept for. */
const keepers = ['shared/serve/database/', 'shared/doctor/'];
/** What all else may take from it: how tables are declared, and how migrations change them. */
const declaring: ReadonlySet<string> = new Set([
  'EntitySchema',
  'EntitySchemaColumnOptions',
  'EntitySchemaIndexOptions',
  'MigrationInterface',
  'ObjectLiteral',
  'QueryRunner',
  'Table',
  'TableColumn',
  'TableIndex',
  'ValueTransformer',
]);

/** What a file takes from TypeORM or asks of it beside declaring tables: one line each. */
function pastTheRows(file: string, source: string): string[] {
  if (keepers.some((folder) => file.startsWith(folder))) return [];
  const taken = [...source.matchAll(/import (?:type )?\{([^}]*)\} from 'typeorm'/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.replace(/^\s*type\s+/, '').trim())
    .filter((name) => name !== '' && !declaring.has(name));
  const asked = source.match(/\.(?:createQueryBuilder|getRepository)\(|from 'typeorm\//g) ?? [];
  return [...taken, ...asked].map(
    (what) =>
      `${file} uses ${what}: read by db.rows and write by the Writer of db.write (shared/serve/database/rows)`,
  );
}

test('rows are read and written past TypeORM, in one layer', () => {
  const files = ['shared', 'gateway', 'subgraphs', 'infra'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const found = files
    .filter((file) => !file.includes('node_modules/') && !file.endsWith('.test.ts'))
    .flatMap((file) => pastTheRows(file, readFileSync(new URL(file, root), 'utf8')));
  expect(found).toEqual([]);
});

describe('pastTheRows', () => {
  test.each([
    ["import { EntitySchema, type ObjectLiteral } from 'typeorm';", 0],
    ["import { In, type EntityManager } from 'typeorm';", 2],
    [
      "import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';",
      1,
    ],
    ["await db.rows.createQueryBuilder(BudgetEntity, 'b').getMany();", 1],
  ])('finds in %j so many wrongs: %i', (source, wrongs) => {
    expect(pastTheRows('shared/domain/budget/x.ts', source)).toHaveLength(wrongs);
    expect(pastTheRows('shared/serve/database/x.ts', source)).toEqual([]);
  });
});
