import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGateway } from '../../../gateway/gateway.ts';
import type { RunningServer } from '../../../shared/serve/serveGraphql.ts';
import { ask } from '../../ask.ts';
import { log } from '../../log.ts';
import { patience } from '../../patience.ts';
import { serveGraphs } from './serveGraphs.ts';

let gateway: RunningServer;
let close: () => Promise<void>;
beforeAll(async () => {
  const reference = (id: string) => ({ __typename: 'Kund', id });
  const served = await serveGraphs({
    a: {
      sdl: `type Query { ordrar: [Order!] kunder: [Kund!] } type Order { id: ID! kund: Kund }
        type Kund @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          ordrar: () => ['1', 'borta', 'fel', 'fel'].map((id) => ({ id, kund: reference(id) })),
          kunder: () => [reference('1'), reference('borta')],
        },
      },
    },
    b: {
      sdl: 'type Kund @key(fields: "id") { id: ID! epost: String! namn: String }',
      resolvers: {
        Kund: {
          __resolveReference: async ({ id }: { id: string }) => {
            if (id === 'fel') throw new Error('hemligt');
            return id === 'borta' ? null : { id, epost: 'e', namn: 'n' };
          },
        },
      },
    },
  });
  close = served.close;
  const options = { network: null, key: null, port: 0, host: '127.0.0.1', log };
  gateway = await startGateway({
    supergraphSdl: served.supergraphSdl,
    limits: patience,
    ...options,
  });
});
afterAll(async () => {
  await gateway.close();
  await close();
});

const told = async (query: string) => {
  const { data, errors = [] } = await ask(gateway.url, query);
  return { data, errors: errors.map(({ path, extensions }) => [path, extensions.code]) };
};

test('a value that is missing where null is not allowed is reported, at each place', async () => {
  expect(await told('{ kunder { epost } }')).toEqual({
    data: { kunder: null },
    errors: [[['kunder', 1, 'epost'], 'VARDE_SAKNAS']],
  });
  expect(await told('{ k: ordrar { t: kund { e: epost } } }')).toEqual({
    data: { k: [{ t: { e: 'e' } }, { t: null }, { t: null }, { t: null }] },
    errors: [
      [['k', 2, 't'], 'SUBGRAPH_UNAVAILABLE'],
      [['k', 3, 't'], 'SUBGRAPH_UNAVAILABLE'],
      [['k', 1, 't', 'e'], 'VARDE_SAKNAS'],
    ],
  });
});

test('an entity that fails is reported at each place, and under each name that the client gave it', async () => {
  const { errors } = await told('{ ordrar { a: kund { namn } b: kund { x: namn } } }');
  expect(errors.map(([path]) => path)).toEqual([
    ['ordrar', 2, 'a'],
    ['ordrar', 2, 'b'],
    ['ordrar', 3, 'a'],
    ['ordrar', 3, 'b'],
  ]);
});

test('the schema answers beside data, all that graphql-js knows of it', async () => {
  const { data, errors } = await told(
    '{ ordrar: __type(name: "Order") { isOneOf kind: name } k: kunder { id: __typename } a: __type(name: "Kund") { fields { id: name } } }',
  );
  expect(errors).toEqual([]);
  expect(data.ordrar).toEqual({ isOneOf: null, kind: 'Order' });
  expect(data.k).toEqual([{ id: 'Kund' }, { id: 'Kund' }]);
  expect(data.a.fields).toContainEqual({ id: 'epost' });
});
