import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import type { Browser } from 'playwright-core';
import { embedding, readOrigins } from '../../shared/serve/http/Origins.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadConfig } from '../../subgraphs/network.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { networkToken, trust } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { findChromium, launchChromium } from '../portal/chromium.ts';

const query = '{ part(id: "tierp") { namn huvudman { verksamheter(first: 1) { totalCount } } } }';
const tierp = {
  namn: 'Tierps kommun',
  huvudman: { verksamheter: { totalCount: expect.any(Number) } },
};

describe('a page at another address', () => {
  let network: TestNetwork;
  let page: Server;
  let origin: string;
  let open: string;
  let listed: string;

  beforeAll(async () => {
    network = await startNetwork({ only: ['tierp'] });
    page = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Regionens egen sida</title><p id="namn"></p>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => page.once('listening', resolve));
    origin = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    const withOrigins = async (text: string) =>
      (await network.gatewayWith({}, { origins: readOrigins(text, false) })).url;
    open = await withOrigins('*');
    listed = await withOrigins(`https://www.example.se, ${origin}`);
  });
  afterAll(async () => {
    page.close();
    await network.close();
  });

  const preflight = (url: string, from: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
  const post = (url: string, from: string) =>
    fetch(url, {
      method: 'POST',
      headers: { origin: from, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  test('may not ask unless the operator says so', async () => {
    const { headers, status } = await preflight(network.gateway.url, origin);
    expect(status).toBe(405);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(
      (await post(network.gateway.url, origin)).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  test('may ask without a token where any may, and sends none', async () => {
    const before = await preflight(open, origin);
    expect(before.ok).toBe(true);
    expect(before.headers.get('access-control-allow-origin')).toBe('*');
    expect(before.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(before.headers.get('access-control-allow-headers')?.toLowerCase()).not.toContain(
      'authorization',
    );
    expect(before.headers.get('access-control-allow-credentials')).toBeNull();
    const { headers } = await post(open, origin);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary')).toContain('Origin');
    expect(headers.get('access-control-expose-headers')).toContain('RateLimit-Remaining');
    expect(Number(headers.get('ratelimit-remaining'))).toBe(
      Number(headers.get('ratelimit-limit')) - 2,
    );
  });

  test('may send a token when it is listed, and no other page may ask there', async () => {
    const own = await preflight(listed, origin);
    expect(own.headers.get('access-control-allow-origin')).toBe(origin);
    expect(own.headers.get('access-control-allow-headers')).toContain('Authorization');
    for (const from of ['https://example.com', `${origin}.example.com`, 'null']) {
      const other = await preflight(listed, from);
      expect([from, other.headers.get('access-control-allow-origin')]).toEqual([from, null]);
    }
  });

  test('can read a refusal, and the portal’s pages stay closed to it', async () => {
    const refused = await fetch(listed, { headers: { origin }, method: 'POST', body: '{}' });
    expect(refused.status).toBe(415);
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
    const health = await fetch(new URL('/health/ready', listed), { headers: { origin } });
    expect(health.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('reads the schema as a file that a cache may keep, until it is another', async () => {
    const file = new URL('/schema.graphql', open);
    const answer = await fetch(file, { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    const text = await answer.text();
    const { data } = await network.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(text).toBe(`${printSchema(buildClientSchema(data as never))}\n`);
    const etag = answer.headers.get('etag') ?? '';
    expect((await fetch(file, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  const path = findChromium();
  const inChromium = path === null && process.env.CI !== 'true' ? test.skip : test;
  inChromium(
    'shows the answer in a browser, with its token or without, and not where it may not',
    async () => {
      const browser: Browser = await launchChromium(path ?? '');
      const own = await browser.newPage();
      await own.goto(origin);
      const token = await networkToken({ huvudman: 'tierp', roller: ['las'] });
      const read = (url: string, authorization?: string) =>
        own.evaluate(
          async ({ url, query, authorization }) => {
            try {
              const answer = await fetch(url, {
                method: 'POST',
                headers: {
                  'content-type': 'application/json',
                  ...(authorization && { authorization }),
                },
                body: JSON.stringify({ query }),
              });
              return (await answer.json()).data.part;
            } catch (error) {
              return String(error);
            }
          },
          { url, query, authorization },
        );
      expect(await read(open)).toEqual(tierp);
      expect(await read(listed, `Bearer ${token}`)).toEqual(tierp);
      expect(await read(open, `Bearer ${token}`)).toBe('TypeError: Failed to fetch');
      expect(await read(network.gateway.url)).toBe('TypeError: Failed to fetch');
      await browser.close();
    },
  );
});

test('a huvudman’s own endpoint lets pages ask as its operator says, and its pages stay closed', async () => {
  const [sqlite] = (await testDatabases()) as [TestDatabases];
  const config = await loadConfig('tierp');
  if (!('huvudman' in config)) throw new Error('tierp runs another stack');
  const server = await startHuvudman(config.huvudman, {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: await sqlite.url(),
    trust,
    log,
    guard: { origins: readOrigins('https://www.tierp.se', true) },
  });
  const allowed = async (path: string) =>
    (
      await fetch(new URL(path, server.url), { headers: { origin: 'https://www.tierp.se' } })
    ).headers.get('access-control-allow-origin');
  expect(await allowed('/graphql?query={__typename}')).toBe('https://www.tierp.se');
  expect(await allowed('/session')).toBeNull();
  await server.close();
  await sqlite.cleanUp();
});

describe('ALLOWED_ORIGINS', () => {
  test.each([
    [undefined, false, { anybody: false, listed: [] }],
    ['*', true, { anybody: true, listed: [] }],
    [
      'https://a.example, *, http://localhost:3000',
      false,
      { anybody: true, listed: ['https://a.example', 'http://localhost:3000'] },
    ],
  ])('%s', (text, production, origins) => {
    expect(readOrigins(text, production)).toEqual(origins);
  });

  test.each([
    [
      'https://a.example/',
      false,
      /"https:\/\/a\.example\/" but each must be an address without a path/,
    ],
    ['a.example', false, /"a\.example" but each must be/],
    ['https://*.example', false, /each must be/],
    ['ftp://a.example', false, /each must be/],
    ['null', false, /each must be/],
    ['http://a.example', true, /must come by https/],
  ])('refuses %s', (text, production, sentence) => {
    expect(() => readOrigins(text, production)).toThrow(sentence);
    const embed = () => readOrigins(text, production, embedding);
    expect(embed).toThrow(sentence);
    expect(embed).toThrow(/^EMBED_ORIGINS has/);
  });
});
