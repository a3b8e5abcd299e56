import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPortal } from '../../gateway/portal/readPortal.ts';
import { hashOf } from '../../gateway/safelist/hashOf.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

let folder: string;
let network: TestNetwork;
let gateway: RunningServer;
let queries: ReadonlyMap<string, string>;
const contact = 'registrator@tierp.example';
const page = '<!doctype html><title>Vårdnät</title><meta name="kontakt" content="" />';
const beginning = page.replace('<meta', '<h1>Planen</h1><meta');
const listed = 'query Listed { parter { namn } }';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  mkdirSync(join(folder, 'sidor'));
  writeFileSync(join(folder, 'sidor/plan.en.html'), beginning);
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/a-1234.js'), 'plain');
  writeFileSync(join(folder, 'assets/a-1234.js.gz'), 'packed');
  ({ queries } = await readPortal());
  network = await startNetwork({ only: ['tierp'] });
  const safelist = { queries: new Map([[hashOf(listed), listed]]), only: true };
  gateway = await network.gatewayWith({}, { portal: { folder, queries, contact }, safelist });
});
afterAll(async () => {
  await network?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string, server = gateway) => new URL(path, server.url);
const html = { headers: { accept: 'text/html,*/*;q=0.8' } };

describe('the portal', () => {
  test.each(['/', '/vardcentrum/tierp-alvkarleby', '/finns-inte'])(
    'is one page at every address that a browser goes to: %s',
    async (path) => {
      const answer = await fetch(at(path), html);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      const text = await answer.text();
      expect(text).toContain('<title>Vårdnät</title>');
      expect(text).toContain(`<meta name="kontakt" content="${contact}" />`);
    },
  );

  test.each([
    ['/plan/osthammar-2020', true],
    ['/plan/osthammar-2020?visa=tabell', true],
    ['/plan', false],
    ['/plan/osthammar-2020/mer', false],
    ['/plan/..%2f..%2findex', true],
    ['/..%2fsidor%2fplan/x', false],
  ])('begins as the build has written that page: %s', async (path, begins) => {
    const text = await (await fetch(at(path), html)).text();
    expect(text.includes('<h1>Planen</h1>')).toBe(begins);
    expect(text).toContain(`<meta name="kontakt" content="${contact}" />`);
  });

  test('may load from its own origin only, and nothing inline', async () => {
    const { headers } = await fetch(at('/'), html);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'self'", "script-src 'self'", "style-src 'self'"]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('keeps files that are named by their content, packed when the browser takes that', async () => {
    const packed = await fetch(at('/assets/a-1234.js'), { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(packed.headers.get('content-encoding')).toBeNull();
    const zipped = await fetch(at('/assets/a-1234.js'), {
      method: 'HEAD',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('content-type')).toContain('javascript');
  });

  test.each(['/assets/nej.js', '/assets/..%2ficon.svg', '/nej.png', '/index.js'])(
    'answers 404 for a file that is not there, and for none outside its folder: %s',
    async (path) => {
      const answer = await fetch(at(path), { headers: { accept: '*/*' } });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'HITTADES_INTE' } }],
      });
    },
  );

  test('changes nothing about GraphQL: its own headers, and 405 for another method', async () => {
    const answer = await fetch(at('/graphql'), { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  test('asks by hash, under any safelist, which otherwise holds as before', async () => {
    const [hash] = [...queries].find(([, text]) => text.startsWith('query Parter {')) ?? [];
    const known = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
    expect(await post(known)).toMatchObject({ data: { parter: expect.any(Array) } });
    expect(await post({ query: listed })).toMatchObject({ data: { parter: expect.any(Array) } });
    expect(await post({ query: '{ parter { id } }' })).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_NOT_IN_SAFELIST' } }],
    });
  });

  test('says how to build it where it is not built', async () => {
    const unbuilt = { folder: join(folder, 'missing'), queries, contact: null };
    const server = await network.gatewayWith({}, { portal: unbuilt });
    const answer = await fetch(at('/', server), html);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run portal:build');
  });
});

test('a gateway without a portal serves none', async () => {
  expect((await fetch(at('/', network.gateway), html)).status).toBe(404);
});

async function post(body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}
