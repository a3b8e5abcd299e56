import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientTokens } from '../../gateway/question/ClientTokens.ts';
import { assertionHeader } from '../../shared/access/assertion/assertion.ts';
import { CallCodes } from '../../shared/access/assertion/CallCodes.ts';
import type { Call } from '../../shared/access/Call.ts';
import { Door } from '../../shared/access/Door.ts';
import { MemoryStore } from '../../shared/store/MemoryStore.ts';
import { openRedis } from '../../shared/store/RedisStore.ts';
import type { SharedStore } from '../../shared/store/SharedStore.ts';
import { gatewayKey, networkToken, testCallKey, token, trust } from '../identity.ts';
import { log } from '../log.ts';
import { hasRedis, TestRedis } from '../redis.ts';
import { body, call, self, throughGateway } from './calls.ts';
import { bound, proof, user } from './proofs.ts';

const ekonom = { huvudman: self, roller: ['ekonom'] as const };
const codes = new CallCodes(gatewayKey);
const own = await token(ekonom, { cnf: user.cnf });
const network = await token({ ...ekonom, audience: 'vardnat' }, { cnf: user.cnf });

type Admit = (call: Call) => Promise<unknown>;

/** Each kind of thing that is good once, as it comes to two instances that share a store: what is used, and what lets it in. */
const kinds: [string, () => Promise<Call>, (stores: SharedStore[]) => Admit[], string][] = [
  ["a gateway's assertion", () => throughGateway(null), doors, 'INTYG_ANVANT'],
  [
    "a gateway's assertion with a token",
    async () => throughGateway(await networkToken(ekonom)),
    doors,
    'INTYG_ANVANT',
  ],
  [
    "a gateway's code (RFC 9421)",
    async () => call(codes.headers(self, testCallKey.publicKey, body, null) ?? {}),
    doors,
    'INTYG_ANVANT',
  ],
  ['a proof (DPoP) at a subgraph', async () => bound(own, await proof(own)), doors, 'DPOP_OGILTIG'],
  [
    'a proof (DPoP) at a gateway',
    async () => bound(network, await proof(network)),
    (stores) =>
      stores.map((uses) => {
        const tokens = new ClientTokens({ anyAudience: false, uses });
        return (one) => tokens.of(one);
      }),
    'DPOP_OGILTIG',
  ],
];

function doors(stores: SharedStore[]): Admit[] {
  return stores.map((store) => {
    const door = new Door(self, trust, log, store);
    return (one) => door.admit(one);
  });
}

function isUsedOnce(stores: () => SharedStore[]): void {
  test.each(kinds)('%s is used once, whichever instance it comes to', async (_, make, at, code) => {
    const [first, second] = at(stores()) as [Admit, Admit];
    const one = await make();
    expect(await first(one)).not.toHaveProperty('refused');
    expect(await second(one)).toEqual({ refused: code });
    expect(await first(one)).toEqual({ refused: code });
    const other = await make();
    const both = await Promise.all([first(other), second(other)]);
    expect(both.filter((result) => Object(result).refused === code)).toHaveLength(1);
  });
}

describe('instances that share the memory of one process', () => {
  const store = new MemoryStore();
  isUsedOnce(() => [store, store]);
});

(hasRedis ? describe : describe.skip)('instances that share a Redis', () => {
  let redis: TestRedis;
  let stores: SharedStore[];
  beforeAll(async () => {
    redis = await TestRedis.start();
    const open = () => openRedis({ url: redis.url, owner: self, log });
    stores = [await open(), await open()];
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await redis.stop();
  });

  isUsedOnce(() => stores);

  test('one that came with another body is not used up', async () => {
    const [first, second] = doors(stores) as [Admit, Admit];
    const one = await throughGateway(null);
    const other = { ...one, body: Buffer.from('{}') };
    expect(await first(other)).toEqual({ refused: 'INTYG_FEL_INNEHALL' });
    expect(await second(one)).not.toHaveProperty('refused');
    expect(one.headers).toHaveProperty(assertionHeader);
  });

  test('without it reading goes on, each by its own memory, and what could write twice is refused', async () => {
    await redis.stop();
    for (const [, make, at] of kinds.filter(([, , , code]) => code === 'INTYG_ANVANT')) {
      const [first, second] = at(stores) as [Admit, Admit];
      const one = await make();
      expect(await first(one)).not.toHaveProperty('refused');
      expect(await first(one)).toEqual({ refused: 'INTYG_ANVANT' });
      // A second use at another instance, which gives what the first gave: see ADR 10.
      expect(await second(one)).not.toHaveProperty('refused');
    }
    const [door] = doors(stores) as [Admit];
    expect(await door(bound(own, await proof(own)))).toEqual({ refused: 'ENGANGSMINNE_SAKNAS' });
    const tokens = new ClientTokens({ anyAudience: false, uses: stores[0] });
    const one = bound(network, await proof(network));
    expect(await tokens.of(one)).not.toHaveProperty('refused');
    expect(await tokens.of(one)).toEqual({ refused: 'DPOP_OGILTIG' });
  });
});
