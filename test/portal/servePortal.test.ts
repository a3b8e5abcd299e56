import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractChanges } from '../../gateway/developers/contractChanges.ts';
import { readPortal } from '../../gateway/portal/readPortal.ts';
import { hashOf } from '../../gateway/safelist/hashOf.ts';
import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { codes } from '../../shared/errors/codes.ts';
import { clientLimits } from '../../shared/limits/serverLimits.ts';
import { datasets } from '../../shared/opendata/datasets.ts';
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
  gateway = await network.gatewayWith(
    {},
    {
      portal: {
        ...{ folder, queries, contact, origin: 'https://vardnat.example' },
        embedOrigins: { anybody: false, listed: ['https://www.tierp.se'] },
      },
      safelist,
    },
  );
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

  test('sends browsers without scripts to a summary in plain HTML, with what is unknown said so', async () => {
    const withHead = `<!doctype html><head><title>Vårdnät</title></head>`;
    writeFileSync(join(folder, 'sidor/verksamhet.en.en.html'), withHead);
    const place = '/verksamhet/tierp/nej%22%3E';
    const sent = await (await fetch(at(place), html)).text();
    expect(sent).toContain(`<meta http-equiv="refresh" content="0;url=/enkel${place}">`);
    writeFileSync(join(folder, 'sidor/sok.html'), withHead);
    expect(await (await fetch(at('/sok'), html)).text()).toContain('0;url=/enkel/sok"');
    const start = await fetch(at('/enkel/'));
    expect(start.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await start.text();
    expect(text).toMatch(/<h1>Översikt<\/h1>.*<a href="\/enkel\/vardcentrum\/tierp-alvkarleby">/s);
    expect(await (await fetch(at('/enkel/vardcentrum/tierp-alvkarleby'))).text()).toMatch(
      /<h1>Vårdcentrum Tierp\/Älvkarleby<\/h1>.*Svarade inte: svaret på inbjudan är okänt/s,
    );
    expect(await (await fetch(at('/enkel/planer'))).text()).toContain('<h2>Väntar på beslut</h2>');
    expect(await (await fetch(at('/enkel/huvudman'))).text()).toMatch(
      /<a href="\/enkel\/huvudman\/tierp">Tierps kommun<\/a>: \d+ verk.*Källa: registret.*Hämtat/s,
    );
    expect(await (await fetch(at('/enkel/huvudman/tierp'))).text()).toMatch(
      /<h2>Driver<\/h2>.*Hemsjukvården, Tierps kommun.*exempeldata, påhittad.*Hämtat/s,
    );
    expect(await (await fetch(at('/enkel/plan/osthammar-2020'))).text()).toMatch(
      /<h2>Punkter<\/h2>.*: följs upp.*Källa: .*plan 2020.*Hämtat/s,
    );
    expect((await fetch(at('/enkel/plan/finns-inte'))).status).toBe(404);
    expect(await (await fetch(at('/enkel/verksamhet/tierp/hemsjukvard'))).text()).toMatch(
      /<dt>Telefon<\/dt>.*<h2>Öppettider<\/h2>/s,
    );
    expect((await fetch(at('/enkel/verksamhet/tierp/finns-inte'))).status).toBe(404);
  });

  test.each([
    [
      '/sok',
      /action="\/enkel\/sok".*9 av 9 verksamheter\..*Saknas, eftersom de inte svarade: .*Region Uppsala.*Hemsjukvården, Tierps kommun<.*Hämtat/s,
    ],
    [
      '/sok?text=hemsjukvard+tierp',
      /value="hemsjukvard tierp".*2 av 9 verksamheter\.(?!.*Elevhälsan).*Hemsjukvården, Tierps kommun/s,
    ],
    ['/sok?text=%22%3E%3Cb%3E', /value="&quot;&gt;&lt;b&gt;".*0 av \d+ verksamheter/s],
    ['/avtal', /Samverkansavtal om familjecentralen i Tierp \(ex\): /],
    ['/andringar', /Sedan \d+ \p{L}+ \d{4}\..*Okänt hos .*Källa: huvudmännens och samverkans/su],
    ['/jamfor', /Tierps kommun, kommun: \d+ verksamheter, beslutad budget \d{4} .* invånare 2021/],
    [
      '/tillganglighet',
      /<h2>Telefontillgänglighet<\/h2>.*Saknas, eftersom de inte svarade.*läget är okänt/s,
    ],
    ['/halsa', /\d+ av 17 huvudmän svarade.*Tierps kommun: svarade, på kontraktets version/s],
  ])('has a summary without scripts at %s', async (path, says) => {
    const answer = await fetch(at(`/enkel${path}`));
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toMatch(says);
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    const [, style = ''] = /rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    const sheet = await fetch(at(style));
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([
      200,
      'text/css; charset=utf-8',
    ]);
  });

  test('says of a measure that is none, without scripts, that it is not there', async () => {
    expect((await fetch(at('/enkel/tillganglighet?matt=finns-inte'))).status).toBe(404);
  });

  test('is shown in a frame by the sites that the operator lists, and runs nothing there', async () => {
    const answer = await fetch(at('/embed/verksamhet/tierp/hemsjukvard'));
    const { headers } = answer;
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*;frame-ancestors https:\/\/www\.tierp\.se$/,
    );
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const text = await answer.text();
    expect(text).toMatch(/<dt>Telefon<\/dt>.*<h2>Öppettider<\/h2>/s);
    expect(text).toContain('href="/verksamhet/tierp/hemsjukvard">Hela sidan</a>');
    expect(text).not.toMatch(/<script|\/enkel\//);
    expect(await (await fetch(at('/embed/vardcentrum/tierp-alvkarleby'))).text()).toMatch(
      /<h1>Vårdcentrum Tierp\/Älvkarleby<\/h1>.*target="_blank" rel="noopener" href="\/verksamhet\//s,
    );
    expect((await fetch(at('/embed/vardcentrum/finns-inte'))).status).toBe(404);
    expect((await fetch(at('/embed/huvudman'))).status).toBe(404);
    const shut = await network.gatewayWith(
      {},
      { portal: { folder, queries, contact, origin: null } },
    );
    expect((await fetch(at('/embed/vardcentrum/tierp-alvkarleby', shut))).status).toBe(404);
    await shut.close();
  });

  test('says to developers how to ask, in Swedish and English, out of the tables that hold', async () => {
    const read = async (path: string) => {
      const answer = await fetch(at(path));
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      return answer.text();
    };
    for (const [path, title, limit] of [
      ['/utvecklare', 'För utvecklare', 'fält inuti varandra'],
      ['/developers', 'For developers', 'fields inside each other'],
    ] as const) {
      const text = await read(path);
      expect(text).toContain(`<h1>${title}</h1>`);
      expect(text).toContain(limit);
      for (const code of Object.keys(codes)) expect(text).toContain(`<code>${code}</code>`);
      for (const name of Object.keys(clientLimits)) expect(text).toContain(`<code>${name}</code>`);
      for (const { version } of kontraktsversioner) expect(text).toContain(`<code>${version}`);
      expect(text).toContain('<code>huvudmanId id</code>');
      for (const { name } of datasets) expect(text).toContain(`href="/data/${name}.csv"`);
      expect(text).not.toMatch(/undefined|\[object|<script/);
    }
    const document = await read('/utvecklare/schema');
    expect(document).toMatch(/id="Verksamhet">.*<code>hsaId<\/code>.*<a href="#String">/s);
    expect(document).toContain('<code>vardcentrum(id: ID!)</code>');
    expect(await read('/developers/schema')).toContain('<h1>The schema</h1>');
    const [newest, oldest] = [contractChanges().at(0), contractChanges().at(-1)];
    expect(newest?.added?.length).toBeGreaterThan(0);
    expect(oldest).toEqual({ version: '1.0.0', added: null });
  });

  test('gives the changes as a feed and the days as a calendar, under any safelist', async () => {
    const feed = await fetch(at('/andringar.atom?huvudman=tierp'));
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const atom = await feed.text();
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://vardnat.example/andringar.atom?huvudman=tierp"/>',
    );
    expect(atom).toMatch(/<title>Tierps kommun: \d+ verksamheter fanns från början<\/title>/);
    const shared = await fetch(at('/andringar.atom?vardcentrum=tierp-alvkarleby'));
    expect(await shared.text()).toContain(
      '<title>Huvudmännen gemensamt: 1 vårdcentrum fanns från början</title>',
    );
    const days = await fetch(at('/kalender.ics?vardcentrum=tierp-alvkarleby'));
    expect(days.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await days.text()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n.*END:VCALENDAR\r\n$/s);
  });

  test('says how to build it where it is not built', async () => {
    const unbuilt = { folder: join(folder, 'missing'), queries, contact: null, origin: null };
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
