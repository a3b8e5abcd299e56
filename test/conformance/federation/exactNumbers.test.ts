import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { startGateway } from '../../../gateway/gateway.ts';
import type { RunningServer } from '../../../shared/serve/serveGraphql.ts';
import { parseExact, withExactNumbers } from '../../../shared/values/exactNumbers.ts';
import { ask } from '../../ask.ts';
import { fuzz } from '../../fuzz.ts';
import { log } from '../../log.ts';
import { type Misbehaving, misbehave } from '../../misbehave.ts';
import { patience } from '../../patience.ts';

const big = '9007199254740993';
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Lang `;
/** What each graph was asked, as it came. */
const asked: Record<'a' | 'b', string[]> = { a: [], b: [] };
const opened: Misbehaving[] = [];
let gateway: RunningServer;

const answers =
  (graph: 'a' | 'b', json: string): RequestListener =>
  async (request, response) => {
    asked[graph].push(await text(request));
    response.setHeader('content-type', 'application/json');
    response.end(json);
  };

beforeAll(async () => {
  const a = await misbehave(
    answers('a', `{"data":{"sak":{"__typename":"Sak","id":${big},"flyttal":${big}}}}`),
  );
  const b = await misbehave(
    answers('b', `{"data":{"_entities":[{"lista":[1,${big},{"i":${big}}]}]}}`),
  );
  opened.push(a, b);
  const { supergraphSdl = '' } = composeServices([
    {
      name: 'a',
      url: a.url,
      typeDefs: parse(`${link} type Query { sak(n: Lang, ls: [Lang!]): Sak }
        type Sak @key(fields: "id") { id: Lang! flyttal: Float }`),
    },
    {
      name: 'b',
      url: b.url,
      typeDefs: parse(`${link} type Sak @key(fields: "id") { id: Lang! lista: Lang }`),
    },
  ]);
  const options = { network: null, key: null, port: 0, host: '127.0.0.1', log };
  gateway = await startGateway({ supergraphSdl, limits: patience, ...options });
});
afterAll(async () => {
  await gateway.close();
  for (const server of opened) await server.close();
});
beforeEach(() => {
  asked.a.length = 0;
  asked.b.length = 0;
});

test('a number that JavaScript would change reaches the client, and other graphs, as it came', async () => {
  const answer = await ask(gateway.url, '{ sak { id flyttal lista } }');
  expect(answer.text.trim()).toBe(
    `{"data":{"sak":{"id":${big},"flyttal":${big},"lista":[1,${big},{"i":${big}}]}}}`,
  );
  expect(asked.b).toEqual([expect.stringContaining(`"id":${big}}`)]);
});

test('so do those of a client, as literals and in variables', async () => {
  await ask(gateway.url, `{ sak(n: ${big}, ls: [1, ${big}]) { flyttal } }`);
  const body = `{"query":"query ($n: Lang) { sak(n: $n) { flyttal } }","variables":{"n":${big}}}`;
  const headers = { 'content-type': 'application/json' };
  const sent = await fetch(gateway.url, { method: 'POST', headers, body });
  expect(sent.status).toBe(200);
  const [literal = '', variable = ''] = asked.a;
  expect(literal.match(new RegExp(big, 'g'))).toHaveLength(2);
  expect(variable).toContain(`"n":${big}`);
});

const through = (json: string) => withExactNumbers(JSON.stringify(parseExact(json)));

describe('numbers that JavaScript would change', () => {
  test.each([
    '9007199254740993',
    '-9007199254740993',
    '18446744073709551615',
    '0.1234567890123456789',
    '1e400',
    '-123456789.12345678901',
  ])('%s goes out as it came', (number) => {
    const json = `{"a":${number},"b":[${number},"${number}",1],"text":"x: ${number}, \\"${number}"}`;
    expect(through(json)).toBe(json);
  });

  test('every integer goes out as it came', () => {
    fc.assert(
      fc.property(fc.bigInt(), (n) => expect(through(`{"n":${n}}`)).toBe(`{"n":${n}}`)),
      fuzz(1_000),
    );
  });

  test('any other JSON is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json(), (json) =>
        expect(JSON.parse(through(`[${json}]`))).toEqual(JSON.parse(`[${json}]`)),
      ),
      fuzz(1_000),
    );
  });

  test.each(['{"a":90071992547409931', '{"a:9007199254740993}', ''])('%s is no JSON', (json) => {
    expect(() => parseExact(json)).toThrow(SyntaxError);
  });
});
