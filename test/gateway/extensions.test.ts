import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GatewayOptions, RunningGateway } from '../../gateway/gateway.ts';
import { networkFrom } from '../../gateway/registry/readNetwork.ts';
import { tillagg } from '../../subgraphs/tierp/tillagg.ts';
import { type Answer, ask } from '../ask.ts';
import { ChangingNetwork } from '../ChangingNetwork.ts';
import { answering, type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

/** Starting a thread that composes takes a second, and several on a busy machine. */
jest.setTimeout(90_000);

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const trygghetsboenden =
  '{ tierp_trygghetsboenden(ledigt: true) { id hyraFran raknat kalla { exempel } hemsjukvard { id namn } } }';
const others = '{ part(id: "heby") { namn huvudman { id namn } } }';

/** Generous, so that a busy machine makes no extension look slow. */
const compositionLimits = { compositionMs: 60_000, extensionMs: 0, compositionMb: 512 };
/** The kept extensions in a folder, beside what they were composed to. */
const extensionsIn = (kept: string) =>
  readdirSync(kept)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
let network: TestNetwork;

beforeAll(async () => {
  network = await startNetwork({ only: ['tierp', 'heby', 'alvkarleby'] });
});
afterAll(async () => {
  await network.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A gateway of its own over a network that can change, with these extensions published. */
async function gatewayOver(
  extensions: Record<string, string>,
  { urls = {}, ...options }: Partial<GatewayOptions> & { urls?: Record<string, string> } = {},
): Promise<{ gateway: RunningGateway; source: ChangingNetwork }> {
  const known = [...network.subgraphs].map(([slug, { url }]) => [slug, url] as const);
  const { samverkan, ...huvudman } = { ...Object.fromEntries(known), ...urls };
  const source = new ChangingNetwork({
    ...networkFrom({ samverkan, huvudman }),
    extensions: new Map(Object.entries(extensions)),
  });
  const gateway = await network.gatewayWith({}, { network: source, compositionLimits, ...options });
  return { gateway, source };
}

/** Resolves when the answer to a query is as expected, asked again as long as it is not. */
async function until(
  gateway: RunningGateway,
  query: string,
  expected: (answer: Answer) => boolean,
): Promise<Answer> {
  for (;;) {
    const answer = await ask(gateway.url, query);
    if (expected(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('what a member publishes beyond the contract', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    ({ gateway } = await gatewayOver({ tierp: tillagg.sdl }));
  });

  test('is answered by its owner, and leads on into the contract', async () => {
    const { data, errors, extensions } = await ask(gateway.url, trygghetsboenden);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      tierp_trygghetsboenden: [
        {
          id: 'skutskarsvagen',
          hyraFran: '6450.00',
          raknat: '2026-03-01',
          kalla: { exempel: true },
          hemsjukvard: { id: 'hemsjukvard', namn: 'Hemsjukvården, Tierps kommun' },
        },
      ],
    });
    expect(extensions?.natverk).toMatchObject([{ huvudman: 'tierp', status: 'SVARADE' }]);
  });

  test('unknown is null, never zero', async () => {
    const { data } = await ask(gateway.url, '{ tierp_trygghetsboenden { id ledigaLagenheter } }');
    expect(data.tierp_trygghetsboenden).toEqual([
      { id: 'orbyhus', ledigaLagenheter: null },
      { id: 'skutskarsvagen', ledigaLagenheter: 2 },
      { id: 'soderfors', ledigaLagenheter: 0 },
    ]);
  });

  test('is null while its owner is silent, and costs nobody else anything', async () => {
    const silent = await gatewayOver(
      { tierp: tillagg.sdl },
      { urls: { tierp: 'http://127.0.0.1:9/graphql' } },
    );
    const { status, data, errors, extensions } = await ask(
      silent.gateway.url,
      `{ tierp_trygghetsboenden { namn } ${others.slice(1)}`,
    );
    expect(status).toBe(200);
    expect(data).toEqual({
      tierp_trygghetsboenden: null,
      part: { namn: 'Heby kommun', huvudman: { id: 'heby', namn: 'Heby kommun' } },
    });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'tierp: svarade inte.',
        extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'tierp' },
      }),
    ]);
    expect(extensions?.natverk).toContainEqual(
      expect.objectContaining({
        huvudman: 'tierp',
        status: 'SVARADE_INTE',
        orsak: 'EJ_ANSLUTEN',
      }),
    );
  });
});

describe('a bad publication', () => {
  const bad = `${link} type Query { tierp_trygghetsboenden: [Boende!] } type Boende { a: Int }`;
  const more = `${link} type Query { heby_snoskottning: String }`;

  test('leaves its owner on its last good version, also after a restart, and everybody else as they were', async () => {
    const extensionsFolder = join(folder, 'quarantine');
    const first = await gatewayOver({ tierp: tillagg.sdl }, { extensionsFolder });
    expect(extensionsIn(extensionsFolder)).toEqual(['tierp.graphql']);

    first.source.publish({ tierp: bad, heby: more });
    await until(first.gateway, '{ heby_snoskottning }', ({ status }) => status === 200);
    expect([...first.gateway.quarantined().keys()]).toEqual(['tierp']);
    expect(
      first.gateway
        .quarantined()
        .get('tierp')
        ?.map(({ code }) => code),
    ).toContain('UNPREFIXED_TYPE');
    expect((await ask(first.gateway.url, trygghetsboenden)).errors).toBeUndefined();

    const restarted = await gatewayOver({ tierp: bad, heby: more }, { extensionsFolder });
    expect([...restarted.gateway.quarantined().keys()]).toEqual(['tierp']);
    expect((await ask(restarted.gateway.url, trygghetsboenden)).errors).toBeUndefined();
    expect(extensionsIn(extensionsFolder)).toEqual(['heby.graphql', 'tierp.graphql']);
  });

  test('of one that has no last good version leaves it without, and a good one ends the quarantine', async () => {
    const { gateway, source } = await gatewayOver({ tierp: bad, heby: more });
    expect([...gateway.quarantined().keys()]).toEqual(['tierp']);
    expect((await ask(gateway.url, trygghetsboenden)).status).toBe(400);
    source.publish({ tierp: tillagg.sdl });
    const { errors } = await until(gateway, trygghetsboenden, ({ status }) => status === 200);
    expect(errors).toBeUndefined();
    expect(gateway.quarantined().size).toBe(0);
  });

  test('that takes too long to compose is given up, while questions are answered', async () => {
    const { gateway, source } = await gatewayOver(
      {},
      { compositionLimits: { ...compositionLimits, compositionMs: 1 } },
    );
    source.publish({ tierp: tillagg.sdl });
    while (gateway.quarantined().size === 0) {
      expect((await ask(gateway.url, others)).errors).toBeUndefined();
    }
    expect(
      gateway
        .quarantined()
        .get('tierp')
        ?.map(({ code }) => code),
    ).toEqual(['TOO_SLOW_TO_COMPOSE']);
  });
});

test('no question is lost or answered otherwise while extensions come, change and go', async () => {
  const { gateway, source } = await gatewayOver({ tierp: tillagg.sdl });
  const whole = (await ask(gateway.url, others)).data;
  let running = true;
  const stream = async (query: string, expected: unknown) => {
    for (; running; ) {
      const { status, data, errors } = await ask(gateway.url, query);
      expect({ status, data, errors }).toEqual({
        status: 200,
        data: expected,
        errors: undefined,
      });
    }
  };
  const boenden = (await ask(gateway.url, trygghetsboenden)).data;
  const streams = [stream(others, whole), stream(others, whole), stream(trygghetsboenden, boenden)];
  for (const n of [1, 2, 3]) {
    source.publish({
      heby: `${link} type Query { heby_nummer${n}: Int }`,
      tierp: `${tillagg.sdl}\n# ${n}`,
    });
    await until(gateway, `{ heby_nummer${n} }`, ({ status }) => status === 200);
  }
  source.publish({ heby: null });
  await until(gateway, '{ heby_nummer3 }', ({ status }) => status === 400);
  running = false;
  await Promise.all(streams);
});

describe('a hostile extension', () => {
  const boende = (hemsjukvard: unknown) => ({
    data: { tierp_trygghetsboenden: [{ hemsjukvard }] },
  });
  const asked = '{ tierp_trygghetsboenden { hemsjukvard { id namn } } }';
  let gateway: RunningGateway;
  let server: Misbehaving;
  let says: object = {};
  beforeAll(async () => {
    server = await misbehave(answering(() => says));
    ({ gateway } = await gatewayOver({ tierp: tillagg.sdl }, { urls: { tierp: server.url } }));
  });
  afterAll(() => server.close());

  test("a reference to another's entity shows what its owner shows, and no more", async () => {
    says = boende({
      __typename: 'Verksamhet',
      huvudmanId: 'heby',
      id: 'hemsjukvard',
      namn: 'Påhittat',
    });
    const { data } = await ask(gateway.url, asked);
    expect(data.tierp_trygghetsboenden).toEqual([
      { hemsjukvard: { id: 'hemsjukvard', namn: 'Hemsjukvården, Heby kommun' } },
    ]);
  });

  test('a reference to somebody who is not a member names nobody but its owner', async () => {
    says = boende({ __typename: 'Verksamhet', huvudmanId: 'Region Uppsala är nere', id: 'a' });
    const { data, errors, extensions, text } = await ask(gateway.url, asked);
    expect(data.tierp_trygghetsboenden).toEqual([{ hemsjukvard: null }]);
    expect(errors?.map((error) => error.extensions)).toEqual([
      { code: 'HUVUDMAN_ERROR', huvudman: 'tierp' },
    ]);
    expect(extensions?.natverk?.map(({ huvudman }) => huvudman)).toEqual(['tierp']);
    expect(text).not.toContain('nere');
  });

  test('too many references are not followed', async () => {
    const hemsjukvard = (id: number) => ({
      hemsjukvard: { __typename: 'Verksamhet', huvudmanId: 'heby', id: `${id}` },
    });
    says = {
      data: { tierp_trygghetsboenden: Array.from({ length: 1_001 }, (_, id) => hemsjukvard(id)) },
    };
    const { status, data, extensions } = await ask(gateway.url, asked);
    expect(status).toBe(200);
    expect(data).toEqual({ tierp_trygghetsboenden: null });
    expect(extensions?.natverk).toMatchObject([
      { huvudman: 'tierp', status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' },
    ]);
  });

  test('fields that were not asked for, and values of other types, are left out', async () => {
    says = {
      data: {
        tierp_trygghetsboenden: [{ namn: { $gt: 1 }, id: 'a', hemlig: 1, constructor: 2 }],
        part: { namn: 'Övertagen' },
      },
      errors: [
        {
          message: 'heby: svarade inte.',
          path: ['part'],
          extensions: { code: 'X', huvudman: 'heby' },
        },
      ],
      extensions: { http: { status: 500 } },
    };
    const { status, data, errors } = await ask(
      gateway.url,
      `{ tierp_trygghetsboenden { id namn } ${others.slice(1)}`,
    );
    expect(status).toBe(200);
    expect(data.tierp_trygghetsboenden).toEqual([{ id: 'a', namn: null }]);
    expect(data.part.namn).toBe('Heby kommun');
    expect(errors?.map(({ extensions }) => extensions.huvudman)).toEqual(['tierp', 'tierp']);
    expect(errors?.map(({ message }) => message).join()).not.toContain('heby');
  });
});
