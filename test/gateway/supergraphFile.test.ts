import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { UnsecuredJWT } from 'jose';
import { startGateway } from '../../gateway/gateway.ts';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { type RunningServer, serveGraphql } from '../../shared/serve/serveGraphql.ts';
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
/** Which a gateway over another supergraph hands on as it is. */
const token = `${new UnsecuredJWT({ sub: 'a' }).setExpirationTime('1h').encode()}x`;
let gateway: RunningServer;
/** How often the graph of books was asked for them. */
let booksAsked = 0;

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
      books: () => {
        booksAsked += 1;
        return [book];
      },
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

/** Sends questions by one write over one connection, so that all come in the same turn; gives their answers. */
async function askAtOnce(questions: readonly { query: string; headers?: string }[]) {
  const { port } = new URL(gateway.url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  const requests = questions.map(({ query, headers = '' }, index) => {
    const body = JSON.stringify({ query });
    const end = index === questions.length - 1 ? 'connection: close\r\n' : '';
    return `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${headers}${end}content-length: ${body.length}\r\n\r\n${body}`;
  });
  socket.write(requests.join(''));
  return [...(await text(socket)).matchAll(/\r\n\r\n(\{.*)/g)].map(([, answer]) => answer);
}

describe('what is asked in the same turn of the event loop', () => {
  const query = '{ books { title } }';
  const answer = JSON.stringify({ data: { books: [{ title: book.title }] } });

  test('in the same words by nobody in particular is answered once for all, and anew for who comes later', async () => {
    await ask(gateway.url, query);
    booksAsked = 0;
    expect(await askAtOnce([{ query }, { query }, { query }])).toEqual([answer, answer, answer]);
    expect(booksAsked).toBe(1);
    expect(await askAtOnce([{ query }])).toEqual([answer]);
    expect(booksAsked).toBe(2);
  });

  test.each([
    ['in other words', [{ query }, { query: `${query} ` }]],
    ['by one who wants it new', [{ query }, { query, headers: 'cache-control: no-cache\r\n' }]],
    [
      'by one with a token',
      [
        { query, headers: `authorization: Bearer ${token}\r\n` },
        { query, headers: `authorization: Bearer ${token}\r\n` },
      ],
    ],
  ])('%s is asked for by itself', async (_who, questions) => {
    booksAsked = 0;
    expect(await askAtOnce(questions)).toEqual([answer, answer]);
    expect(booksAsked).toBe(2);
  });
});
