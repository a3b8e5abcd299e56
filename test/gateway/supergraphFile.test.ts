import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { startGateway } from '../../gateway/gateway.ts';
import { type RunningServer, serveGraphql } from '../../shared/serve/serveGraphql.ts';
import { subgraphSchema } from '../../shared/subgraph/subgraphSchema.ts';
import { ask } from '../ask.ts';
import { log } from '../log.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';

const books = `${link}
  type Query { books: [Book!] media: [Media!] }
  interface Media { title: String }
  type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int tag: Tag }
  type Film implements Media { title: String minutes: Int }
  enum Tag { NEW OLD }
`;
const prices = `${link}
  type Book @key(fields: "id") { id: ID! pages: Int @external price: Float perPage: Float @requires(fields: "pages") }
`;

const book = { __typename: 'Book', id: '1', title: 'Vägen', pages: 200, tag: 'OLD' };
const opened: RunningServer[] = [];
let gateway: RunningServer;

async function serve(sdl: string, resolvers: object): Promise<string> {
  const server = await serveGraphql({
    apollo: (drain) =>
      new ApolloServer({ schema: subgraphSchema(sdl, resolvers), plugins: [drain] }),
    context: async () => ({}),
    ready: async () => {},
    onClose: async () => {},
    port: 0,
    host: '127.0.0.1',
    log,
  });
  opened.push(server);
  return server.url;
}

beforeAll(async () => {
  const booksUrl = await serve(books, {
    Query: {
      books: () => [book],
      media: () => [book, { __typename: 'Film', title: 'Bron', minutes: 90 }],
    },
    Book: { __resolveReference: () => book },
  });
  const pricesUrl = await serve(prices, {
    Book: {
      __resolveReference: (reference: object) => reference,
      price: () => 99.5,
      perPage: ({ pages }: { pages: number }) => 99.5 / pages,
    },
  });
  const { supergraphSdl, errors } = composeServices([
    { name: 'books', url: booksUrl, typeDefs: parse(books) },
    { name: 'prices', url: pricesUrl, typeDefs: parse(prices) },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  gateway = await startGateway({
    supergraphSdl,
    network: null,
    key: null,
    port: 0,
    host: '127.0.0.1',
    log,
  });
});
afterAll(async () => {
  for (const server of [gateway, ...opened]) await server.close();
});

test('serves any supergraph, each graph at its own routing URL', async () => {
  const { data, errors, extensions } = await ask(
    gateway.url,
    'query ($no: Boolean = false) { books { naming: title tag price perPage pages @include(if: $no) } media { __typename title ... on Film { minutes } } }',
  );
  expect(errors).toBeUndefined();
  expect(extensions).toBeUndefined();
  expect(data).toEqual({
    books: [{ naming: 'Vägen', tag: 'OLD', price: 99.5, perPage: 0.4975 }],
    media: [
      { __typename: 'Book', title: 'Vägen' },
      { __typename: 'Film', title: 'Bron', minutes: 90 },
    ],
  });
});

test('a graph that is down costs its own fields only', async () => {
  await opened.pop()?.close();
  const answer = await ask(gateway.url, '{ books { title price } }');
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ books: [{ title: 'Vägen', price: null }] });
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expect(answer.text).not.toContain('127.0.0.1');
});
