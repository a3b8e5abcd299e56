import { afterAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { secondsToKeep } from '../../shared/workplace/signin/Discovery.ts';
import { testDatabases } from '../databases.ts';
import { Browser } from './Browser.ts';
import { broker, entra, keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import { ask, keycloakClaims, signIn, skapaBudget, startTierp, workplaceOf } from './underTest.ts';

const [sqlite] = await testDatabases();
const opened: (RunningServer | TestProvider)[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
  await sqlite?.cleanUp();
});

async function start(provider: TestProvider, options: Partial<Parameters<typeof startTierp>[1]>) {
  const server = await startTierp(provider, {
    databaseUrl: (await sqlite?.url()) ?? '',
    ...options,
  });
  opened.push(provider, server);
  return server;
}

const entraClaims = {
  huvudman: { path: 'tid', table: { '8c3f9a52-aaaa-4bcd-bbbb-aaaaccccdddd': 'tierp' } },
  roller: { path: 'roles', table: { 'Vardnat.Ekonom': 'ekonom' } },
  audience: { egen: 'api://tierp', natverk: 'api://vardnat' },
};
const brokerClaims = {
  huvudman: { path: 'orgNo', table: { '212000-0266': 'tierp' } },
  roller: {
    path: ['https://broker.example/roll'],
    table: { Ekonom: 'ekonom', Nämndsekreterare: 'beslutsfattare' },
  },
  audience: { egen: 'vardnat' },
};

const personnummer = '19121212-1212';
const styles = [
  {
    name: 'Keycloak',
    style: keycloak,
    claims: keycloakClaims,
    user: { roles: ['vn-ekonom'] },
    more: {},
  },
  {
    name: 'Entra ID',
    style: entra,
    claims: entraClaims,
    user: { roles: ['Vardnat.Ekonom', 'Annat'] },
    more: {},
  },
  {
    name: 'a broker of Swedish identities',
    style: broker,
    claims: { ...brokerClaims, audience: { egen: 'vardnat', natverk: 'vardnat-natverk' } },
    user: {
      personalIdentityNumber: personnummer,
      name: 'Eva Ekonom',
      employeeHsaId: 'SE2120000266-E001',
      orgNo: '212000-0266',
      'https://broker.example/roll': 'Ekonom',
    },
    more: { identity: 'id_token', egen: {}, natverk: null },
  },
];

describe.each(styles)('people sign in with $name', ({ style, claims, user, more }) => {
  test('and work as what its claims say, by the real flow', async () => {
    const provider = await startProvider(style);
    provider.users.set('p-7', user);
    const server = await start(provider, { issuer: { claims }, signIn: more });
    const browser = new Browser();
    const page = await signIn(browser, provider, server, 'p-7');
    expect([page.status, page.url.href]).toEqual([200, `${workplaceOf(server)}/session`]);
    expect(JSON.parse(page.text)).toMatchObject({ huvudman: 'tierp', roller: ['ekonom'] });
    const { data } = await ask(browser, server, skapaBudget('2028-prov'));
    expect(data.skapaBudget).toEqual({ budget: { id: '2028-prov' }, fel: [] });
    const history = await ask(browser, server, '{ historik(first: 50) { nodes { aktor } } }');
    expect(JSON.stringify(history)).not.toContain('Eva');
    expect(JSON.stringify(history)).not.toContain(personnummer);
  });
});

test('what an issuer says of itself is asked for once, and anew when it has been away and has other keys', async () => {
  const provider = await startProvider(keycloak);
  const user = { roles: ['vn-ekonom'] };
  provider.users.set('p-7', user);
  const server = await start(provider, { issuer: { jwks: `${provider.issuer}/jwks` } });
  const come = async (at: TestProvider) => (await signIn(new Browser(), at, server, 'p-7')).status;
  expect([await come(provider), await come(provider), provider.described]).toEqual([200, 200, 1]);
  const { port } = new URL(provider.issuer);
  await provider.close();
  const away = await new Browser().get(`${workplaceOf(server)}/logga-in`);
  expect([away.status, away.text]).toEqual([503, expect.stringContaining('svarar inte som den')]);
  const after = await startProvider(keycloak, {}, Number(port));
  opened.push(after);
  after.users.set('p-7', user);
  expect(after.jwks).not.toEqual(provider.jwks);
  expect([await come(after), await come(after), after.described]).toEqual([200, 200, 1]);
});

test('an issuer whose keys change while what it says is kept is believed at once, by the new keys', async () => {
  const provider = await startProvider(keycloak);
  const user = { roles: ['vn-ekonom'] };
  provider.users.set('p-7', user);
  const server = await start(provider, { issuer: { jwks: `${provider.issuer}/jwks` } });
  expect((await signIn(new Browser(), provider, server, 'p-7')).status).toBe(200);
  const { port } = new URL(provider.issuer);
  await provider.close();
  // Nobody came while it was away.
  const after = await startProvider(keycloak, {}, Number(port));
  opened.push(after);
  after.users.set('p-7', user);
  expect((await signIn(new Browser(), after, server, 'p-7')).status).toBe(200);
});

test.each([
  [null, 600],
  ['public, max-age=60', 60],
  ['max-age=86400, private', 3_600],
  ['no-cache, must-revalidate, no-store', 0],
  ['public', 600],
])('what an issuer says of itself with Cache-Control %j is kept for %i seconds', (stated, kept) => {
  expect(secondsToKeep(stated)).toBe(kept);
});

test('a user without a role of ours, or whose claims say another party, is not let in', async () => {
  const provider = await startProvider(entra);
  provider.users.set('utan', { roles: [] });
  const server = await start(provider, { issuer: { claims: entraClaims } });
  const page = await signIn(new Browser(), provider, server, 'utan');
  expect([page.status, page.text]).toEqual([403, expect.stringContaining('Du har ingen roll här')]);
});

test('the two tokens of a session are for one audience each, and neither reaches the browser', async () => {
  const seen: { authorization: string | null; body: string }[] = [];
  const { createServer } = await import('node:http');
  const gateway = createServer(async (request, response) => {
    const { text } = await import('node:stream/consumers');
    seen.push({ authorization: request.headers.authorization ?? null, body: await text(request) });
    response.end('{"data":{"__typename":"Query"}}');
  }).listen(0, '127.0.0.1');
  const address = () => `http://127.0.0.1:${(gateway.address() as { port: number }).port}/graphql`;
  const provider = await startProvider(keycloak);
  provider.users.set('p-7', { roles: ['vn-ekonom'] });
  const server = await start(provider, { gatewayUrl: address });
  const browser = new Browser();
  await signIn(browser, provider, server, 'p-7');
  const natverk = `${workplaceOf(server)}/natverk`;
  for (let turn = 0; turn < 2; turn += 1) {
    const page = await browser.post(natverk, { query: '{ __typename }' });
    expect([page.status, page.text]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  }
  gateway.close();
  // The subgraph itself asks too, without a token, what others have changed.
  const [first, second] = seen.filter(({ authorization }) => authorization !== null);
  const token = first?.authorization?.replace('Bearer ', '') ?? '';
  expect(decodeJwt(token).aud).toEqual(['vardnat', 'account']);
  expect(second?.authorization).toBe(first?.authorization);
  const jars = [...browser.cookies.values()].flatMap((jar) => [...jar.values()]);
  const known = [...browser.visited, ...browser.received, ...jars.map(({ value }) => value)];
  // Every JWT begins so.
  expect(known.filter((text) => /eyJ[\w-]+\.eyJ/.test(text))).toEqual([]);
  expect(token).toMatch(/^eyJ[\w-]+\.eyJ/);
  // What the browser holds of the party is one cookie, which is no token and which no script reads.
  const jar = browser.cookies.get('tierp.localhost');
  expect([...(jar?.keys() ?? [])]).toEqual(['vardnat-tierp']);
  expect(jar?.get('vardnat-tierp')).toEqual({
    httpOnly: true,
    secure: false,
    value: expect.stringMatching(/^[\w-]{43}$/),
  });
});
