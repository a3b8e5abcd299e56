import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { urlsOf } from '../../../shared/serve/database/hosts.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import { startOwner } from '../../change/owner.ts';
import { agare, vardnat } from '../../cli/vardnat.ts';
import { andraBelopp, health } from '../budget.ts';
import { describeOnMariadb } from '../describeOnMariadb.ts';

test.each([
  ['mysql://u:p@a:3306/x', ['mysql://u:p@a:3306/x']],
  [
    'mysql://u:p@a:3306,b,[::1]:3307/x',
    ['mysql://u:p@a:3306/x', 'mysql://u:p@b/x', 'mysql://u:p@[::1]:3307/x'],
  ],
  ['mysql://a, b/x?y=1', ['mysql://a/x?y=1', 'mysql://b/x?y=1']],
  ['sqlite:/a,b', ['sqlite:/a,b']],
])('%s has its hosts', (url, urls) => {
  expect(urlsOf(url)).toEqual(urls);
});

test.each(['mysql://u@a,/x', 'mysql://u@a,b', 'mysql://u@,b/x', 'http://a,b/x'])(
  '%s is refused',
  (DATABASE_URL) => {
    expect(() => readSettings({ DATABASE_URL })).toThrow(/several hosts divided by commas/);
  },
);

await describeOnMariadb('a database of several hosts', (databases) => {
  afterAll(() => databases.cleanUp());

  test('is used at the first that answers, by a subgraph and by a copy', async () => {
    const real = new URL(await databases.url());
    const { host } = real;
    const databaseUrl = real.href.replace(host, `127.0.0.1:2,${host}`);
    const owner = await startOwner(databases, 2, undefined, { databaseUrl });
    try {
      expect(await health(owner, 'ready')).toBe(200);
      const written = await Promise.all([0, 1].map((n) => andraBelopp(owner, n, 1)));
      expect(written.map(({ kod }) => kod)).toEqual([null, null]);
    } finally {
      await owner.close();
    }
    const { slug, env } = agare(databaseUrl);
    const folder = mkdtempSync(join(tmpdir(), 'vardnat-hosts-'));
    const copied = await vardnat(['backup', slug, join(folder, 'a.vardnat')], env);
    rmSync(folder, { recursive: true });
    expect([copied.code, copied.stdout]).toEqual([0, expect.stringContaining('Klart')]);
  });
});
