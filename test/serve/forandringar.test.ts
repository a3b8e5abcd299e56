import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { assertionHeader, signAssertion } from '../../shared/access/assertion/assertion.ts';
import { roller } from '../../shared/access/Caller.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { testDatabases } from '../databases.ts';
import { askAs, gatewayKey, networkToken, trust } from '../identity.ts';
import { log } from '../log.ts';
import { type Listening, listen } from './listening.ts';
import { provkommun } from './provkommun.ts';

const place = { port: 0, host: '127.0.0.1', trust, log };
const draft = `mutation ($id: ID!) { skapaBudget(input: { huvudmanId: "provkommun", id: $id, ar: 2031,
  belopp: "1.00", skal: "Prov" }) { fel { meddelande } } }`;

describe.each(await testDatabases())('changes of a subgraph on $name', (databases) => {
  let server: RunningServer;
  let other: RunningServer;
  const open: Listening[] = [];
  const listener = async (asserted = true) => {
    const listening = await listen(server.url, 'provkommun', asserted);
    open.push(listening);
    return listening;
  };
  const write = async (at: RunningServer, id: string) => {
    const answer = await askAs(at.url, { huvudman: 'provkommun', roller }, draft, { id });
    expect(answer.data.skapaBudget.fel).toEqual([]);
  };

  beforeAll(async () => {
    const databaseUrl = await databases.url();
    const huvudman = { ...provkommun(2), farskSekunder: 60 };
    server = await startHuvudman(huvudman, { ...place, databaseUrl });
    other = await startHuvudman(huvudman, { ...place, databaseUrl, farskSekunder: 0 });
  });
  afterEach(() => {
    for (const listening of open.splice(0)) listening.close();
  });
  afterAll(async () => {
    await server.close();
    await other.close();
    await databases.cleanUp();
  });

  test('reach whoever listens, whichever instance wrote', async () => {
    const listening = [await listener(), await listener()];
    for (const { status, next } of listening)
      expect([status, await next()]).toEqual([200, 'lyssnar']);
    await write(server, '2031-a');
    for (const { next } of listening) expect(await next()).toBe('forandring');
    await write(other, '2031-b');
    for (const { next } of listening) expect(await next()).toBe('forandring');
  });

  test('are sent anew to one who comes when nobody listened for a while', async () => {
    await write(server, '2031-c');
    const { next } = await listener();
    expect(await next()).toBe('lyssnar');
    await write(server, '2031-d');
    expect(await next()).toBe('forandring');
  });

  test('reach nobody without an assertion of a gateway', async () => {
    expect(await listener(false)).toMatchObject({ status: 401 });
  });

  test('end for a listener when the server stops', async () => {
    const databaseUrl = await databases.url();
    const stopping = await startHuvudman(provkommun(1), {
      ...place,
      databaseUrl,
      farskSekunder: 5,
    });
    const listening = await listen(stopping.url, 'provkommun');
    open.push(listening);
    expect(await listening.next()).toBe('lyssnar');
    await stopping.close();
    expect(await listening.next()).toBeNull();
  });

  test('stand beside what anybody may keep, and for how long; never beside what a token was needed for', async () => {
    const headersOf = async (accessToken: string | null, at = server) => {
      const body = JSON.stringify({ query: '{ _service { sdl } }' });
      const { headers } = await fetch(at.url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
          [assertionHeader]: await signAssertion(gatewayKey, 'provkommun', body, accessToken),
        },
      });
      return [headers.get('cache-control'), headers.get('link')];
    };
    const accessToken = await networkToken({ huvudman: 'provkommun', roller: ['las'] });
    expect(await headersOf(null)).toEqual(['max-age=60', '</forandringar>; rel="monitor"']);
    expect(await headersOf(accessToken)).toEqual(['no-store', null]);
    expect(await headersOf(null, other)).toEqual(['no-store', null]);
  });
});
