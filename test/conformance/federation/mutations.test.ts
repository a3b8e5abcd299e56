import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startGateway } from '../../../gateway/gateway.ts';
import type { RunningServer } from '../../../shared/serve/serveGraphql.ts';
import { ask } from '../../ask.ts';
import { log } from '../../log.ts';
import { patience } from '../../patience.ts';
import { serveGraphs } from './serveGraphs.ts';

const done: string[] = [];
let gateway: RunningServer;
let close: () => Promise<void>;

const writes =
  (graph: string) =>
  async (_: unknown, { n }: { n: number }) => {
    done.push(`${graph}${n} begun`);
    await new Promise(setImmediate);
    done.push(`${graph}${n} done`);
    return { id: String(n) };
  };

beforeAll(async () => {
  const served = await serveGraphs({
    a: {
      sdl: `type Query { a: Int } type Mutation { ettan(n: Int!): Sak fel: Sak! } type Sak @key(fields: "id") { id: ID! }`,
      resolvers: {
        Mutation: {
          ettan: writes('a'),
          fel: () => {
            throw new Error('hemlig orsak');
          },
        },
      },
    },
    b: {
      sdl: `type Mutation { tvaan(n: Int!): Sak } type Sak @key(fields: "id") { id: ID! namn: String }`,
      resolvers: {
        Mutation: { tvaan: writes('b') },
        Sak: { namn: ({ id }: { id: string }) => `sak ${id}` },
      },
    },
  });
  close = served.close;
  const { supergraphSdl } = served;
  const options = { network: null, key: null, port: 0, host: '127.0.0.1', log };
  gateway = await startGateway({ supergraphSdl, limits: patience, ...options });
});
afterAll(async () => {
  await gateway.close();
  await close();
});
beforeEach(() => {
  done.length = 0;
});

test('the fields of a mutation are carried out one after the other, in their order', async () => {
  const { data, errors } = await ask(
    gateway.url,
    'mutation { x: ettan(n: 1) { namn } y: tvaan(n: 2) { id namn } z: ettan(n: 3) { id } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ x: { namn: 'sak 1' }, y: { id: '2', namn: 'sak 2' }, z: { id: '3' } });
  expect(done).toEqual(['a1 begun', 'a1 done', 'b2 begun', 'b2 done', 'a3 begun', 'a3 done']);
});

test('two equal mutations at the same time are both carried out', async () => {
  const same = () => ask(gateway.url, 'mutation { ettan(n: 1) { id } }');
  await Promise.all([same(), same()]);
  expect(done.filter((line) => line === 'a1 done')).toHaveLength(2);
});

test('one that fails is null beside an error that reveals nothing internal', async () => {
  const answer = await ask(gateway.url, 'mutation { ettan(n: 1) { id } fel { id } }');
  expect(answer.data).toBeNull();
  expect(answer.errors?.map(({ path }) => path)).toEqual([['fel']]);
  expect(answer.text).not.toContain('hemlig');
});

test('a mutation over GET is refused', async () => {
  const query = encodeURIComponent('mutation { ettan(n: 1) { id } }');
  const response = await fetch(`${gateway.url}?query=${query}`, {
    headers: { 'x-apollo-operation-name': 'x' },
  });
  expect(response.status).toBe(405);
  expect(done).toEqual([]);
});
