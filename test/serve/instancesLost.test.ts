import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertionHeader, signAssertion } from '../../shared/access/assertion/assertion.ts';
import { proof, user } from '../access/proofs.ts';
import { Balancer } from '../chaos/Balancer.ts';
import type { Fault } from '../chaos/Fault.ts';
import { Load } from '../chaos/Load.ts';
import { Part } from '../chaos/Part.ts';
import { runFault } from '../chaos/runFault.ts';
import { Writes } from '../chaos/Writes.ts';
import {
  gatewayJwks,
  gatewayKey,
  gatewayPrivateJwk,
  networkToken,
  testIssuer,
  token,
} from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { freePorts } from '../ports.ts';
import { hasRedis, TestRedis } from '../redis.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';
import { long } from '../runner/long.ts';

const slug = 'tierp';
const official = { huvudman: slug, roller: ['las', 'ekonom'] as const };
const watch = { beforeMs: 300, duringMs: 1_000, afterMs: 300 };
const questions = [
  {
    name: 'a member’s units',
    as: null,
    query: '{ part(id: "tierp") { namn huvudman { verksamheter { nodes { namn typ } } } } }',
  },
  {
    name: 'the same with a token',
    as: slug,
    query: '{ part(id: "tierp") { id huvudman { verksamheter { nodes { namn systemstod } } } } }',
  },
];

/** Two gateways of two workers, two instances of Tierp and one Redis, each as a process, while people ask and write. */
class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
  network!: TestNetwork;
  registry!: TestRegistry;
  redis!: TestRedis;
  gateways: Part[] = [];
  instances: Part[] = [];
  /** Where the two instances answer. */
  urls: string[] = [];
  balancer!: Balancer;
  load!: Load;
  writes!: Writes;
  #stores: string[] = [];

  async open(): Promise<void> {
    const ports = await freePorts(6);
    const [one, other, ...rest] = ports;
    this.urls = [one, other].map((port) => `http://127.0.0.1:${port}/graphql`);
    this.redis = await TestRedis.start();
    this.network = await startNetwork({ only: [] });
    this.registry = await TestRegistry.start(async (keys) => ({
      founders: [
        await keys.identity(slug, { slag: 'KOMMUN', urls: this.urls }),
        await keys.identity('region-uppsala', { slag: 'REGION' }),
      ],
      samverkan: {
        urls: [this.network.subgraphs.get('samverkan')?.url ?? ''],
        key: (await keys.signer('samverkan')).publicKey,
      },
    }));
    const file = (name: string, content: object) => {
      const path = join(this.folder, name);
      writeFileSync(path, JSON.stringify(content));
      return path;
    };
    const { issuer, jwks } = testIssuer;
    const env = {
      LOG_LEVEL: 'error',
      SHUTDOWN_GRACE_MS: '1000',
      WORKPLACE: 'false',
      SHARED_STORE: this.redis.url,
      // Both instances have one folder, with the database of both in it.
      DATABASE_URL: '',
      ISSUERS: file('issuers.json', { issuers: [{ issuer, jwks, huvudman: '*' }] }),
      GATEWAY_KEYS: file('gateways.json', gatewayJwks),
      GATEWAY_KEY: file('gateway.json', gatewayPrivateJwk),
      GATEWAY_WORKERS: '2',
      LIMIT_REQUESTS_PER_ADDRESS: '1000000',
      LIMIT_REQUESTS_PER_TOKEN: '1000000',
    };
    const part = (script: string, args: string[], port: number, more: object = {}) =>
      new Part({
        name: `${script} ${port}`,
        script,
        args: [...args, '--port', String(port)],
        env: { ...env, DATA_DIR: this.folder, ...more },
      });
    this.instances = [one, other].map((port) => part('subgraphs/start.ts', [slug], Number(port)));
    const [gateway, gateway2, ...metrics] = rest;
    this.gateways = [gateway, gateway2].map((port, index) =>
      part('gateway/start.ts', ['--registry', this.registry.url], Number(port), {
        DATA_DIR: join(this.folder, String(port)),
        METRICS_PORT: String(metrics[index]),
      }),
    );
    this.#stores = metrics.map((port) => `http://127.0.0.1:${port}/metrics`);
    // The first instance lays the tables that the second finds.
    await this.instances[0]?.start();
    await Promise.all([...this.instances.slice(1), ...this.gateways].map((one) => one.start()));
    this.balancer = new Balancer([gateway, gateway2].map((at) => `http://127.0.0.1:${at}/graphql`));
    await this.balancer.look();
    const asOfficial = () => token(official);
    this.writes = new Writes({
      officials: [{ party: slug, urls: this.urls, token: asOfficial }],
      perSecond: 4,
    });
    await this.writes.open();
    const read = (huvudman: string) => networkToken({ huvudman, roller: ['las'] });
    const { balancer } = this;
    this.load = new Load({ balancer, perSecond: 12, atOnce: 4, token: read, questions });
    await this.load.learn();
    this.load.start();
    this.writes.start();
  }

  /** Whether each gateway says that it shares the store. */
  async shared(): Promise<boolean[]> {
    const shown = this.#stores.map(async (url) => {
      const text = await (await fetch(url)).text();
      return /^vardnat_shared_store_up 1$/m.test(text);
    });
    return Promise.all(shown);
  }

  async close(): Promise<void> {
    await this.load?.stop();
    await this.writes?.close();
    await this.balancer?.close();
    for (const one of [...this.gateways, ...this.instances]) await one.end('SIGKILL');
    await this.registry?.close();
    await this.network?.close();
    await this.redis?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const reads = JSON.stringify({ query: '{ budgetar(ar: 2026) { id } }' });
const call = JSON.stringify({
  query:
    '{ _entities(representations: [{ __typename: "Huvudman", id: "tierp" }]) { ... on Huvudman { id } } }',
});

async function send(url: string, body: string, headers: Record<string, string>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { errors } = await response.json();
  return errors?.[0]?.extensions.code ?? 'LET_IN';
}

/** What a call as a gateway makes it comes to, at one instance and then again at another. */
async function assertionAt(...urls: string[]): Promise<string[]> {
  const headers = { [assertionHeader]: await signAssertion(gatewayKey, slug, call, null) };
  const codes: string[] = [];
  for (const url of urls) codes.push(await send(url, call, headers));
  return codes;
}

/** What a proof (DPoP) of one id comes to, at one instance and then again at another. */
async function proofAt(...urls: string[]): Promise<string[]> {
  const bearing = await token(official, { cnf: user.cnf });
  const codes: string[] = [];
  // A proof names the address, so each has its own, with the id of the same one.
  const jti = crypto.randomUUID();
  for (const htu of urls) {
    const dpop = await proof(bearing, { htu, jti });
    codes.push(await send(htu, reads, { authorization: `DPoP ${bearing}`, dpop }));
  }
  return codes;
}

if (!hasRedis) console.warn('SKIPPED: no redis-server on this machine (Debian: redis-server).');

(long && hasRedis ? describe : describe.skip)(
  'two gateways with workers, two instances, and one Redis',
  () => {
    const place = new Place();
    beforeAll(() => place.open(), 300_000);
    afterAll(() => place.close(), 60_000);

    const fares = async (fault: Fault<Place>) => {
      const fared = await runFault(fault, place, watch);
      expect(fared).toMatchObject({ wrong: 0, failed: 0, lost: 0, broken: [], missing: [] });
      expect(fared.complete).toBeGreaterThan(10);
      expect(fared.written).toBeGreaterThan(3);
      return fared;
    };

    test('one gateway is killed, with its workers: the other answers everything', async () => {
      const [gateway] = place.gateways as [Part];
      const fared = await fares({
        name: 'gateway',
        what: 'one gateway is killed',
        silent: [],
        inject: async () => void (await gateway.end('SIGKILL')),
        heal: () => gateway.start(),
      });
      expect(fared).toMatchObject({ partial: 0, refused: 0, unanswered: 0 });
    }, 120_000);

    test('one instance is killed in the midst of a change: nothing acknowledged is lost', async () => {
      const [instance] = place.instances as [Part];
      const fared = await fares({
        name: 'instance',
        what: 'one instance is killed',
        silent: [],
        writes: { [slug]: { unanswered: true } },
        inject: async () => {
          await place.writes.begun(slug);
          await instance.end('SIGKILL');
        },
        heal: () => instance.start(),
      });
      expect(fared.partial).toBe(0);
    }, 120_000);

    test('Redis is killed: people read and write, what must not be used twice is refused, and all comes back', async () => {
      const [one = '', other = ''] = place.urls;
      expect(await assertionAt(one, other, one)).toEqual([
        'LET_IN',
        'INTYG_ANVANT',
        'INTYG_ANVANT',
      ]);
      expect(await proofAt(one, other, one)).toEqual(['LET_IN', 'DPOP_OGILTIG', 'DPOP_OGILTIG']);
      expect(await place.shared()).toEqual([true, true]);
      const fared = await fares({
        name: 'redis',
        what: 'Redis is killed',
        silent: [],
        inject: async () => {
          await place.redis.stop();
          expect(await proofAt(one, other)).toEqual(['ENGANGSMINNE_SAKNAS', 'ENGANGSMINNE_SAKNAS']);
          // Each instance refuses what it has seen. What the other has seen it cannot know, and that only reads (ADR 74).
          expect(await assertionAt(one, one)).toEqual(['LET_IN', 'INTYG_ANVANT']);
          while ((await place.shared()).includes(true)) await pause(50);
        },
        heal: async () => {
          await place.redis.start();
          while ((await place.shared()).includes(false)) await pause(50);
        },
      });
      expect(fared).toMatchObject({ partial: 0, refused: 0, unanswered: 0 });
      for (const url of place.urls) {
        while ((await proofAt(url))[0] === 'ENGANGSMINNE_SAKNAS') await pause(50);
      }
      expect(await assertionAt(one, other)).toEqual(['LET_IN', 'INTYG_ANVANT']);
      expect(await proofAt(other, one)).toEqual(['LET_IN', 'DPOP_OGILTIG']);
    }, 120_000);
  },
);
