import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { unobserved } from '../../gateway/members/guards.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Asked, fileQuestions, questions } from './questions.ts';

/** A header that weighs what it accepts is Apollo Server's to read. */
const byApollo = { accept: 'application/json;q=1' };

/** A region, three kommuner and a member on another stack: all kinds of answers. */
const members = ['region-uppsala', 'tierp', 'alvkarleby', 'osthammar', 'privat-rehab-fyris'];

let network: TestNetwork;
let loose: string;
const relays: Misbehaving[] = [];
const counts = () => {
  const fronts: (string | null)[] = [];
  const how = new Map<string, Set<string>>();
  const observer = {
    ...unobserved,
    question: (declined: string | null) => fronts.push(declined),
    read: (member: string, by: string) => how.set(member, (how.get(member) ?? new Set()).add(by)),
  };
  return { fronts, how, observer };
};
const straight = counts();
const around = counts();
let url: string;

beforeAll(async () => {
  network = await startNetwork({ only: members });
  ({ url } = await network.gatewayWith({}, { observer: straight.observer }));
  const addresses: Record<string, string> = {};
  for (const [slug, subgraph] of network.subgraphs) {
    const relay = await addingTo(subgraph.url);
    relays.push(relay);
    addresses[slug] = relay.url;
  }
  const rehab = { url: addresses['privat-rehab-fyris'] as string, kontraktsversion: '1.0.0' };
  ({ url: loose } = await network.gatewayWith(
    { ...addresses, 'privat-rehab-fyris': rehab },
    { observer: around.observer, planner: 'native' },
  ));
});
afterAll(async () => {
  for (const relay of relays) await relay.close();
  await network.close();
});

/** Stands before a subgraph and adds to its answers what GraphQL lets it add: they are as right as before, and not scanned. */
function addingTo(target: string): Promise<Misbehaving> {
  return misbehave((incoming, outgoing) => {
    const { method, headers } = incoming;
    const onward = send(target, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8').replace(/^\{/, '{"extensions":{},');
        const {
          'content-length': _length,
          'transfer-encoding': _encoding,
          ...others
        } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, others).end(text);
      });
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
}

async function bytesOf(
  at: string,
  { query, variables }: Asked,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(at, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = (await answer.text()).replace(/"ms":\d+/g, '"ms":0');
  return `${answer.status} ${answer.headers.get('content-type')} ${inOrder(text)}`;
}

/** An answer with its errors in one order: they come in that in which the members' answers came. */
function inOrder(text: string): string {
  const { errors = [] } = JSON.parse(text) as { errors?: object[] };
  const told = errors.map((error) => JSON.stringify(error));
  return text.replace(`[${told.join()}]`, `[${told.toSorted().join()}]`);
}

describe('every question of the portal, of the README, of the files and of FHIR', () => {
  test.each([...questions, ...fileQuestions])(
    '$name: has the same answer by both fronts and planners, scanned and checked',
    async (question) => {
      straight.fronts.length = 0;
      around.fronts.length = 0;
      const lean = await bytesOf(url, question);
      expect(lean).toMatch(/^200 application\/json; charset=utf-8 \{("errors":.*)?"data":\{/);
      expect(await bytesOf(url, question, byApollo)).toBe(lean);
      expect(await bytesOf(loose, question)).toBe(lean);
      expect(straight.fronts).toEqual([null, 'accept']);
      expect(around.fronts).toEqual([null]);
    },
  );

  test('is scanned, of whoever is asked in the newest version, and checked where something was added', () => {
    expect([...around.how.values()].map((by) => [...by])).toEqual(
      [...around.how].map(() => ['checked']),
    );
    expect([...straight.how.keys()].sort()).toEqual([...around.how.keys()].sort());
    const checked = [...straight.how]
      .filter(([, by]) => by.has('checked'))
      .map(([member]) => member);
    expect(checked).toEqual([]);
    expect(straight.how.has('privat-rehab-fyris')).toBe(true);
  });
});

test.each([
  ['a question about the schema', { query: getIntrospectionQuery() }, 'introspection'],
  [
    'one beside data',
    { query: '{ __type(name: "Part") { name } parter { id } }' },
    'introspection',
  ],
  ['a change', { query: 'mutation { a }' }, 'change'],
  ['a field that there is not', { query: '{ fattas }' }, 'invalid'],
  [
    'a variable that is none',
    { query: 'query ($id: ID!) { part(id: $id) { id } }', variables: {} },
    'variables',
  ],
  ['a token that is none', { query: '{ parter { id } }', authorization: 'Bearer x' }, 'caller'],
])(
  'Apollo Server answers %s',
  async (_what, {
    authorization,
    variables = {},
    ...rest
  }: { query: string; variables?: object; authorization?: string }, declined) => {
    straight.fronts.splice(0);
    const question = { name: '', variables: { ...variables }, ...rest };
    await bytesOf(url, question, authorization ? { authorization } : {});
    expect(straight.fronts).toEqual([declined]);
  },
);

test('an id of a known question is answered by the lean front too, with GET and with POST', async () => {
  straight.fronts.splice(0);
  const get = await fetch(`${url}?query=${encodeURIComponent('{ parter { id } }')}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(get.status).toBe(200);
  expect(straight.fronts).toEqual([null]);
});
