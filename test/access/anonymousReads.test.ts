import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientLimits } from '../../shared/limits/serverLimits.ts';
import { subgraphGuard } from '../../shared/serve/http/subgraphGuard.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { readSettings } from '../../shared/serve/settings.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { ask } from '../ask.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { askAs, askAsGateway, trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';

const own = (fields: string) =>
  `{ _entities(representations: [{ __typename: "Huvudman", id: "provkommun" }]) { ... on Huvudman { ${fields} } } }`;
const units = own('namn verksamheter(first: 2) { totalCount nodes { namn systemstod } }');
const found = {
  namn: 'Provkommun',
  verksamheter: {
    totalCount: 3,
    nodes: [
      { namn: 'Älvens boende 0', systemstod: null },
      { namn: 'Hemsjukvård 1', systemstod: null },
    ],
  },
};

describe('a huvudman’s own endpoint that is open to read', () => {
  let databases: TestDatabases;
  let databaseUrl: string;
  let open: RunningServer;
  const start = (env: Record<string, string>) =>
    startHuvudman(provkommun(3), {
      ...{ port: 0, host: '127.0.0.1', databaseUrl, trust, log },
      guard: subgraphGuard(readSettings(env)),
      farskSekunder: 60,
    });

  beforeAll(async () => {
    [databases] = (await testDatabases()) as [TestDatabases];
    databaseUrl = await databases.url();
    open = await start({ ANONYMOUS_READS: 'true' });
  });
  afterAll(async () => {
    await open.close();
    await databases.cleanUp();
  });

  test('is closed when nothing is said', async () => {
    const closed = await start({});
    const { status, errors } = await ask(closed.url, units);
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'TOKEN_SAKNAS']);
    await closed.close();
  });

  test('shows what everyone may see, and names the field that it does not show', async () => {
    const { status, data, errors } = await ask(open.url, units);
    expect(status).toBe(200);
    expect(data._entities).toEqual([found]);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.falt])).toEqual([
      ['FORBIDDEN', 'Verksamhet.systemstod'],
    ]);
  });

  test('has its own files, and says which', async () => {
    const file = async (name: string) => fetch(new URL(`/data/${name}`, open.url));
    const { rader } = await (await file('verksamheter.json')).json();
    expect(
      rader.map(({ id, huvudman, svar }: Record<string, unknown>) => [id, huvudman, svar]),
    ).toEqual([0, 1, 2].map((n) => [expect.stringContaining(`${n}`), 'Provkommun', 'SVARADE']));
    const budget = await (await file('budget.csv')).text();
    expect(budget).toContain(';2026;');
    // A draft is not public.
    expect(budget).not.toContain(';2027;');
    const joint = await file('avtal.csv');
    expect([joint.status, (await joint.json()).errors[0].message]).toEqual([
      404,
      expect.stringContaining('verksamheter, budget, matvarden,'),
    ]);
    const closed = await start({});
    const refused = await fetch(new URL('/data/budget.csv', closed.url));
    expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([
      401,
      'TOKEN_SAKNAS',
    ]);
    await closed.close();
  });

  test.each([
    ['its own questions', '{ verksamheter { totalCount } }', 'FORBIDDEN'],
    [
      'a change',
      'mutation { skapaBudget(input: { huvudmanId: "provkommun", id: "x", ar: 2030, belopp: "1.00", skal: "Prov" }) { fel { kod } } }',
      'ENDAST_LASNING',
    ],
    ['drafts', own('budgetutkast { id }'), 'FORBIDDEN'],
  ])('keeps for its own %s', async (_what, query, code) => {
    const { errors } = await ask(open.url, query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('a bad token is refused, not read past; the changes are for gateways', async () => {
    const bad = await ask(open.url, units, undefined, { authorization: 'Bearer x' });
    expect([bad.status, bad.errors?.[0]?.extensions.code]).toEqual([401, 'TOKEN_OGILTIG']);
    const changes = await fetch(new URL('/forandringar', open.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(changes.status).toBe(401);
  });

  test('holds readers to the limits of a gateway’s clients, and nobody else', async () => {
    const aliases = Array.from({ length: 51 }, (_, n) => `a${n}: namn`).join(' ');
    const refused = await ask(open.url, own(aliases));
    expect(refused.errors?.[0]?.extensions.grans).toBe(clientLimits.aliases);
    const many = Array.from({ length: 501 }, () => ({ __typename: 'Huvudman', id: 'provkommun' }));
    const entities =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Huvudman { namn } } }';
    const long = await ask(open.url, entities, { of: many });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'VARIABEL_FOR_LANG', grans: 500 });
    const { data } = await askAsGateway(open.url, 'provkommun', entities, { of: many });
    expect(data._entities).toHaveLength(501);
  });

  test('refuses what costs too much before anything is read', async () => {
    const everything = Array.from(
      { length: 40 },
      (_, n) =>
        `a${n}: verksamheter(first: 500) { nodes { id namn budgetar { id ar belopp } matvarden { varde } } }`,
    ).join(' ');
    const { status, errors } = await ask(open.url, own(everything));
    expect([status, errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'FRAGA_FOR_DYR', grans: clientLimits.cost + clientLimits.costPerMember },
    ]);
    const admin = { huvudman: 'provkommun', roller: ['las'] } as const;
    expect((await askAs(open.url, admin, own(everything))).errors).toBeUndefined();
  });

  test('reads no body that is larger, or does not say how large it is', async () => {
    const large = await ask(open.url, `${units}${' '.repeat(clientLimits.bodyBytes)}`);
    expect([large.status, large.errors?.[0]?.extensions]).toEqual([
      413,
      { code: 'KROPPEN_FOR_STOR', grans: clientLimits.bodyBytes },
    ]);
    const { hostname, port, pathname: path } = new URL(open.url);
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const sent = httpRequest({ hostname, port, path, method: 'POST', headers }, (answer) => {
        resolve(answer.statusCode);
        answer.resume();
      });
      sent.on('error', reject);
      sent.write(JSON.stringify({ query: units }));
      sent.end();
    });
    expect(status).toBe(411);
  });

  test('counts readers at their address, and not those with a token', async () => {
    const narrow = await start({ ANONYMOUS_READS: 'true', LIMIT_REQUESTS_PER_ADDRESS: '2' });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await ask(narrow.url, units)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const reader = { huvudman: 'provkommun', roller: ['las'] } as const;
    expect((await askAs(narrow.url, reader, units)).status).toBe(200);
    await narrow.close();
  });
});
