import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, ask } from '../ask.ts';
import { answering, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';

const secret = 'SELECT * FROM hemlig at /srv/tierp/db.js:42';

const text =
  (body: string, status = 200, headers = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
const entities = (make: (representation: Record<string, unknown>) => unknown) =>
  answering((body) => ({ data: { _entities: body.variables.representations.map(make) } }));

/** What the member in the place of tierp does, and what is then said about it. */
const faults: [string, RequestListener, status: string, orsak: string][] = [
  ['hangs', () => {}, 'SVARADE_INTE', 'TIDSGRANS'],
  [
    'sends headers, then hangs',
    (_q, r) => r.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    'SVARADE_INTE',
    'TIDSGRANS',
  ],
  ['closes the connection', (q) => q.socket.destroy(), 'SVARADE_INTE', 'AVBROTT'],
  [
    'answers 500 with secrets',
    text(JSON.stringify({ errors: [{ message: secret }] }), 500),
    'SVARADE_INTE',
    'HTTP_STATUS',
  ],
  ['answers 404', text('{}', 404), 'OGILTIGT_SVAR', 'HTTP_STATUS'],
  [
    'redirects',
    text('', 307, { location: 'http://127.0.0.1:9/graphql' }),
    'OGILTIGT_SVAR',
    'HTTP_STATUS',
  ],
  [
    'answers HTML',
    text('<h1>hej</h1>', 200, { 'content-type': 'text/html' }),
    'OGILTIGT_SVAR',
    'EJ_JSON',
  ],
  ['answers truncated JSON', text('{"data":{"_entities":[{'), 'OGILTIGT_SVAR', 'EJ_JSON'],
  [
    'answers a compressed body',
    text('x', 200, { 'content-encoding': 'gzip' }),
    'OGILTIGT_SVAR',
    'EJ_JSON',
  ],
  ['answers more than is read', text(`"${'x'.repeat(3_000_000)}"`), 'OGILTIGT_SVAR', 'FOR_STORT'],
  ['answers a list', answering([]), 'OGILTIGT_SVAR', 'FEL_FORM'],
  ['answers no data', answering({ errors: [{ message: secret }] }), 'OGILTIGT_SVAR', 'FEL_FORM'],
  ['answers too few entities', answering({ data: { _entities: [] } }), 'OGILTIGT_SVAR', 'FEL_FORM'],
  ['answers strings for entities', entities(() => secret), 'OGILTIGT_SVAR', 'FEL_FORM'],
  [
    'speaks for another owner',
    entities((r) => ({
      ...r,
      status: 'ACCEPTERAT',
      huvudmanId: 'region-uppsala',
      nyckeltal: { huvudmanId: 'region-uppsala' },
    })),
    'OGILTIGT_SVAR',
    'FEL_FORM',
  ],
];

describe('a member that', () => {
  let network: TestNetwork;
  let whole: Answer;

  beforeAll(async () => {
    network = await startNetwork({
      only: [
        'region-uppsala',
        'tierp',
        'alvkarleby',
        'privat-vardboendet-linden',
        'privat-halsocentralen-eken',
      ],
    });
    whole = await network.ask(vardcentrumQuery);
  });
  afterAll(() => network.close());

  const askWith = async (tierp: string) => {
    const gateway = await network.gatewayWith(
      { tierp },
      {
        limits: { maxAnswerBytes: 1_000_000, subgraphTimeoutMs: 1_500, memberBudgetMs: 3_000 },
      },
    );
    return ask(gateway.url, vardcentrumQuery);
  };

  /** Holds the answer against the whole one: the same, but for tierp's own part and what is derived from it. */
  const expectOnlyTierpMissing = (answer: Answer, status: string, orsak: string) => {
    expect(answer.status).toBe(200);
    const found = answer.data.vardcentrum;
    const others = (data: Answer['data']) =>
      data.vardcentrum.deltagare.filter((one: { part: { id: string } }) => one.part.id !== 'tierp');
    expect(others(answer.data)).toEqual(others(whole.data));
    const own = found.deltagare.find((one: { part: { id: string } }) => one.part.id === 'tierp');
    expect(own).toEqual({
      part: { id: 'tierp', namn: 'Tierps kommun', slag: 'KOMMUN' },
      status: null,
      roll: null,
      verksamheter: null,
      budgetar: null,
    });
    expect(found.sammanstallning.saknas).toEqual([{ namn: 'Tierps kommun' }]);
    expect(found.sammanstallning.svarade).toHaveLength(4);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'tierp' },
    ]);
    expect(answer.extensions?.natverk).toContainEqual(
      expect.objectContaining({ huvudman: 'tierp', status, orsak, ms: expect.any(Number) }),
    );
    const rest = answer.extensions?.natverk?.filter(({ huvudman }) => huvudman !== 'tierp');
    expect(rest?.map((svar) => svar.status)).toEqual(Array(4).fill('SVARADE'));
    expect(answer.text).not.toMatch(/hemlig|127\.0\.0\.1|node_modules|stacktrace/);
  };

  test.each(faults)('%s costs its own part only', async (_what, listener, status, orsak) => {
    const server = await misbehave(listener);
    try {
      expectOnlyTierpMissing(await askWith(server.url), status, orsak);
    } finally {
      await server.close();
    }
  });

  test('is stopped costs its own part only', async () => {
    const server = await misbehave(() => {});
    await server.close();
    expectOnlyTierpMissing(await askWith(server.url), 'SVARADE_INTE', 'EJ_ANSLUTEN');
  });

  test('gives one field a wrong type loses that field alone', async () => {
    const server = await misbehave(
      entities((r) => ({
        ...r,
        status: 'ACCEPTERAT',
        roll: ['x'],
        verksamheter: [],
        budgetar: null,
        nyckeltal: {
          huvudmanId: 'tierp',
          funktioner: [],
          vardplatser: 'många',
          belagdaVardplatser: null,
          budgetar: [],
          betalare: [],
          odelade: [],
          tillAndra: [],
          hemlig: secret,
        },
        hemlig: secret,
      })),
    );
    try {
      const answer = await askWith(server.url);
      const own = answer.data.vardcentrum.deltagare.find(
        (one: { part: { id: string } }) => one.part.id === 'tierp',
      );
      expect(own).toMatchObject({ status: 'ACCEPTERAT', roll: null, verksamheter: [] });
      expect(answer.data.vardcentrum.sammanstallning.saknas).toEqual([]);
      expect(answer.errors?.map(({ message }) => message).sort()).toEqual([
        'tierp: värdet av Deltagande.roll följer inte kontraktet och visas inte.',
        'tierp: värdet av Nyckeltal.vardplatser följer inte kontraktet och visas inte.',
      ]);
      expect(answer.text).not.toMatch(/hemlig/);
    } finally {
      await server.close();
    }
  });
});
