import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rows = readFileSync(`${root}shared/domain/README.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| C?\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Every file of the project, as its path from the root. */
const files = ['shared', 'subgraphs', 'gateway', 'test', 'infra'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  ),
);

/** What looks like a file in a cell: it may be written as the end of its path. */
const namedFiles = (cell: string) => cell.match(/\w[\w./-]*\.(?:ts|graphql|json)\b/g) ?? [];

describe('the mapping in shared/domain/README.md', () => {
  test('has every row and every contradiction, in order, once', () => {
    const numbers = [
      ...Array.from({ length: 142 }, (_, n) => String(n + 1)),
      ...Array.from({ length: 10 }, (_, n) => `C${n + 1}`),
    ];
    expect(rows.map(([, number]) => number)).toEqual(numbers);
  });

  test('says in every row what carries it', () => {
    const empty = rows.filter(([, , type, rule]) => !type || !rule).map(([, number]) => number);
    expect(empty).toEqual([]);
  });

  test('names only files that exist', () => {
    const missing = rows.flatMap(([, number, ...cells]) =>
      cells
        .flatMap(namedFiles)
        .filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)))
        .map((name) => `${number}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
