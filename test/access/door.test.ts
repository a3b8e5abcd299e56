import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertionHeader, signAssertion } from '../../shared/access/assertion/assertion.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { type Answer, ask } from '../ask.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { askAs, askAsGateway, gatewayKey, networkToken, token, trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';

const admin = { huvudman: 'provkommun', roller: ['admin'] as const };
const listed = '{ verksamheter { totalCount } }';
const write =
  'mutation { skapaBudget(input: { huvudmanId: "provkommun", id: "x", ar: 2030, belopp: "1.00", skal: "Prov" }) { budget { id } fel { kod } } }';

describe('a subgraph over HTTP', () => {
  let databases: TestDatabases;
  let server: RunningServer;
  let databaseUrl: string;
  const options = { port: 0, host: '127.0.0.1', trust, log };
  beforeAll(async () => {
    [databases] = (await testDatabases()) as [TestDatabases];
    databaseUrl = await databases.url();
    server = await startHuvudman(provkommun(3), { ...options, databaseUrl });
  });
  afterAll(async () => {
    await server.close();
    await databases.cleanUp();
  });

  test('lets its own users in, who read and write', async () => {
    expect((await askAs(server.url, admin, listed)).data.verksamheter.totalCount).toBe(3);
    const { data } = await askAs(server.url, admin, write);
    expect(data.skapaBudget).toEqual({ budget: { id: 'x' }, fel: [] });
  });

  test('answers 401 without a token, and says how to get in', async () => {
    const { status, data, errors } = await ask(server.url, listed);
    expect({ status, data }).toEqual({ status: 401, data: undefined });
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Anropet saknar åtkomsttoken/),
        extensions: { code: 'TOKEN_SAKNAS' },
      },
    ]);
  });

  test('answers 401 to a bad token, as RFC 6750 has it, and repeats nothing of it', async () => {
    const bad = await token({ huvudman: 'provkommun', audience: 'heby', sub: 'hemlig' });
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bad}` },
      body: JSON.stringify({ query: listed }),
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer realm="vardnat", error="invalid_token"',
    );
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'TOKEN_FEL_MOTTAGARE' });
    expect(text).not.toMatch(/hemlig|heby|stacktrace/);
  });

  test('lets a GET in with its own token only', async () => {
    const url = `${server.url}?query=${encodeURIComponent(listed)}`;
    const headers = { 'apollo-require-preflight': '1' };
    const assertion = await signAssertion(gatewayKey, 'provkommun', '', null);
    expect((await fetch(url, { headers })).status).not.toBe(200);
    const asserted = { ...headers, [assertionHeader]: assertion };
    expect((await fetch(url, { headers: asserted })).status).not.toBe(200);
  });

  test('reads through a gateway, byte by byte what the gateway has asserted', async () => {
    const read = await askAsGateway(server.url, 'provkommun', '{ _service { sdl } }');
    expect(read.errors).toBeUndefined();
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = {
      'content-type': 'application/json',
      [assertionHeader]: await signAssertion(gatewayKey, 'provkommun', body, null),
    };
    const send = (sent: string) => fetch(server.url, { method: 'POST', headers, body: sent });
    // The same to any reader of JSON, and not the same bytes.
    expect((await send(body.replace(':', ': '))).status).toBe(401);
    expect((await send(body)).status).toBe(200);
    expect((await send(body)).status).toBe(401);
  });

  test('gives at another instance what a used assertion got at the first, and nothing else', async () => {
    const second = await startHuvudman(provkommun(3), { ...options, databaseUrl });
    try {
      const own = { huvudman: 'provkommun', roller: ['las'] } as const;
      const accessToken = await networkToken(own);
      const body = JSON.stringify({
        query:
          '{ _entities(representations: [{ __typename: "Huvudman", id: "provkommun" }]) { ... on Huvudman { namn } } }',
      });
      const assertion = await signAssertion(gatewayKey, 'provkommun', body, accessToken);
      const send = async (url: string, sent = body, bearer: string | null = accessToken) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            [assertionHeader]: assertion,
            ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
          },
          body: sent,
        });
        return { status: response.status, text: await response.text() };
      };
      const first = await send(server.url);
      expect(first).toMatchObject({ status: 200, text: expect.stringContaining('Provkommun') });
      // Not with another question, as a change, as another user or as nobody.
      const other = JSON.stringify({ query: listed });
      const admins = await networkToken(admin);
      const tried = [
        await send(second.url, other),
        await send(second.url, JSON.stringify({ query: write })),
        await send(second.url, body, admins),
        await send(second.url, body, null),
      ];
      expect(tried.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
      expect(await send(second.url)).toEqual(first);
      expect((await send(second.url)).status).toBe(401);
      expect((await send(server.url)).status).toBe(401);
    } finally {
      await second.close();
    }
  });

  test.each([null, 'network'])(
    'is never written to through a gateway (token: %p)',
    async (kind) => {
      const accessToken = kind && (await networkToken(admin));
      const { status, errors, data } = await askAsGateway(
        server.url,
        'provkommun',
        write.replace('"x"', '"y"'),
        {},
        accessToken,
      );
      expect({ status, data: data ?? null }).toEqual({ status: 403, data: null });
      expect(errors?.[0]?.extensions).toEqual({ code: 'ENDAST_LASNING' });
      const { data: after } = await askAs(
        server.url,
        admin,
        '{ historik(typ: "budget", id: "y") { totalCount } }',
      );
      expect(after.historik.totalCount).toBe(0);
    },
  );

  test('keeps in the history the role and a pseudonym of who wrote', async () => {
    const { data } = await askAs(
      server.url,
      admin,
      '{ historik(typ: "budget", id: "x") { nodes { aktor } } }',
    );
    expect(data.historik.nodes).toEqual([
      { aktor: expect.stringMatching(/^admin, u-[0-9a-f]{10}$/) },
    ]);
  });

  test('answers whoever is not let in often by a count, and lets in those who are', async () => {
    const refused = await startHuvudman(provkommun(1), {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: await databases.url(),
      trust,
      log,
      guard: { knocks: { refusedPerAddress: 2, requestsPerToken: 2 } },
    });
    try {
      const codes = async (times: number, send: () => Promise<Answer>) => {
        const found: unknown[] = [];
        for (let n = 0; n < times; n += 1) {
          const { status, errors } = await send();
          found.push(errors?.[0]?.extensions?.code ?? status);
        }
        return found;
      };
      expect(await codes(3, () => ask(refused.url, listed))).toEqual([
        'TOKEN_SAKNAS',
        'TOKEN_SAKNAS',
        'FOR_MANGA_FORFRAGNINGAR',
      ]);
      const authorization = `Bearer ${await token({ ...admin, audience: 'provkommun' })}`;
      const own = () => ask(refused.url, listed, undefined, { authorization });
      expect(await codes(3, own)).toEqual([200, 200, 'FOR_MANGA_FORFRAGNINGAR']);
      const known = '{ _service { sdl } }';
      const asked = (sent?: string) => askAsGateway(refused.url, 'provkommun', known, {}, sent);
      expect(await codes(4, () => asked())).toEqual([200, 200, 200, 200]);
      // What a client sends by a gateway is not counted against the gateway.
      const foreign = await token({ ...admin, audience: 'heby' });
      expect(await codes(3, () => asked(foreign))).toEqual(Array(3).fill('TOKEN_FEL_MOTTAGARE'));
    } finally {
      await refused.close();
    }
  });

  test('says that it is alive and ready to whoever asks', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect((await fetch(new URL(path, server.url))).status).toBe(200);
    }
  });
});
