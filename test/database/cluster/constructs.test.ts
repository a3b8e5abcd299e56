import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOwner } from '../../change/owner.ts';
import { startUnderTest } from '../../samverkan/underTest.ts';
import { constructs } from './constructs.ts';
import { describeOnOwnMariadb, OwnMariadb } from '../OwnMariadb.ts';

/** The statements that a server wrote into its general log, those that were prepared included. */
function statementsIn(log: string): string[] {
  const entry = /^(?:\d{6}\s+[\d:]+)?\s+\d+ (\w+(?: \w+)?)\t/gm;
  const starts = [...log.matchAll(entry)];
  return starts.flatMap((start, at) => {
    const from = start.index + start[0].length;
    const text = log.slice(from, starts[at + 1]?.index).trim();
    return /^(Query|Execute|Prepare)$/.test(start[1] ?? '') ? [text] : [];
  });
}

describeOnOwnMariadb('the SQL that the product runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const file = join(folder, 'general.log');
  let server: OwnMariadb;
  let statements: string[];

  beforeAll(async () => {
    server = await OwnMariadb.start('--general-log', `--general-log-file=${file}`);
    const owner = await startOwner(server);
    const made = await owner.change('skapaVerksamhet', 'verksamhet { id version }', {
      id: 'ny',
      namn: 'Ny',
      typ: 'OVRIG',
    });
    expect(made.fel).toEqual([]);
    const closed = await owner.change('stangVerksamhet', 'verksamhet { id }', {
      ...{ id: 'ny', version: 1, datum: '2020-01-01' },
    });
    expect(closed.fel).toEqual([]);
    await owner.close();
    await server.query('CREATE DATABASE samverkan');
    const samverkan = await startUnderTest(
      server,
      undefined,
      (await server.url()).replace(/prov$/, 'samverkan'),
    );
    await samverkan.get('{ vardcentrumlista: __typename }');
    await samverkan.close();
    statements = statementsIn(readFileSync(file, 'utf8'));
  }, 240_000);
  afterAll(async () => {
    await server.cleanUp();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is seen whole: tables are made, rows read and written, in transactions', () => {
    expect(statements.length).toBeGreaterThan(200);
    for (const kind of [/^CREATE TABLE/i, /^SELECT/i, /^INSERT/i, /^UPDATE/i, /^COMMIT/i])
      expect(statements.some((sql) => kind.test(sql))).toBe(true);
  });

  test('has the constructs that infra/figures/tidb-vitess.md says, by which TiDB and Vitess differ', () => {
    const doc = readFileSync(
      new URL('../../../infra/figures/tidb-vitess.md', import.meta.url),
      'utf8',
    );
    const rows = constructs.map(({ name, pattern, tidb, vitess }) => {
      const used = statements.some((sql) => pattern.test(sql));
      return `| ${name} | ${used ? 'yes' : 'no'} | ${tidb} | ${vitess} |`;
    });
    expect(doc.split('\n').filter((line) => /^\| .* \| (yes|no) \|/.test(line))).toEqual(rows);
  });
});
