import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, type Exchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { type DocumentNode, parse, print } from 'graphql';
import { type Belopp, missingIn, type Procent } from 'vardnat-client';
import { defaultOptions, natverkLink, persistedLink, vardnatCache } from 'vardnat-client/apollo';
import { withTypenames } from 'vardnat-client/build';
import * as urql from 'vardnat-client/urql';
import type { AvtalQuery } from './questions.ts';

// What codegen makes of the contract's scalars: neither is `any`.
type IsAny<T> = 0 extends 1 & T ? true : false;
type Avtal = AvtalQuery['avtalen'][number];
export const amount: IsAny<Belopp> = false;
export const percent: IsAny<NonNullable<Avtal['andelar'][number]['procent']>> = false;
export const half: Procent = 50 satisfies NonNullable<Avtal['andelar'][number]['procent']>;
// @ts-expect-error a percentage is a number
export const wrong: NonNullable<Avtal['andelar'][number]['procent']> = '50';

interface Question {
  name: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
}
type Pass = 'network' | 'cache';
type Ask = (question: Question, from: Pass) => Promise<unknown>;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { url, quiet, listed, variables } = read('given.json') as Record<string, string> & {
  variables: Record<string, Record<string, unknown>>;
};
const hashes = read('hashes.json');
const questions: Question[] = (read('documents.json') as string[]).map((text) => {
  const document = parse(text);
  const [{ name }] = document.definitions as unknown as [{ name: { value: string } }];
  return { name: name.value, document, variables: variables[name.value] ?? {} };
});

/** The rows of an answer: its objects. */
function rows(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : 1;
  return Object.values(value).reduce((sum: number, each) => sum + rows(each), own);
}

const wires = new Map<string, unknown>();
async function wireOf(at: string, { name, document, variables: given }: Question) {
  if (!wires.has(`${at} ${name}`)) {
    const query = print(withTypenames(document));
    const answer = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: given }),
    });
    wires.set(`${at} ${name}`, ((await answer.json()) as { data: unknown }).data);
  }
  return wires.get(`${at} ${name}`);
}

/** Asks all the questions, and all again as a page does that has asked before, and counts those whose answers are not the wire's. */
async function hold(at: string, ask: Ask, passes: readonly Pass[], asked = questions) {
  const found = { questions: 0, rows: 0, wrong: [] as string[] };
  for (const from of passes) {
    for (const question of asked) {
      const [given, wire] = [await ask(question, from), await wireOf(at, question)];
      found.questions += 1;
      found.rows += rows(wire);
      if (!isDeepStrictEqual(plain(given), plain(wire)))
        found.wrong.push(`${from} ${question.name}`);
    }
  }
  return found;
}
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

let [place, requests] = [url as string, 0];
const counted: typeof fetch = (_at, init) => {
  requests += 1;
  return fetch(place, init);
};
const missing = new Set<string>();

function apollo(cache: InMemoryCache, list: ApolloLink[] = []) {
  const link = ApolloLink.from([
    natverkLink((natverk) => {
      for (const { huvudman } of missingIn(natverk)) missing.add(huvudman);
    }),
    ...list,
    new HttpLink({ uri: url, fetch: counted }),
  ]);
  return new ApolloClient({ cache, link, defaultOptions });
}
function askApollo(client: ApolloClient): Ask {
  return async ({ document, variables: given }, from) => {
    const fetchPolicy = from === 'network' ? 'network-only' : 'cache-first';
    return (await client.query({ query: document, variables: given, fetchPolicy })).data;
  };
}

function graphcache(exchanges: Exchange[] = []) {
  return new Client({
    url: url as string,
    fetch: counted,
    preferGetMethod: false,
    exchanges: [urql.vardnatCache(), ...exchanges, fetchExchange],
  });
}
function askUrql(client: Client): Ask {
  return async ({ document, variables: given }, from) => {
    const requestPolicy = from === 'network' ? 'network-only' : 'cache-first';
    return (await client.query(document, given, { requestPolicy }).toPromise()).data;
  };
}

/** With all members; then with one silent, and what was answered before in the cache. */
async function both(ask: Ask) {
  place = url as string;
  requests = 0;
  const whole = { ...(await hold(place, ask, ['network', 'cache'])), requests };
  place = quiet as string;
  return { whole, partial: await hold(place, ask, ['network']) };
}

const lacking = parse('query Utan { parter { namn } }');
/** Why there is no answer: thrown, or in its place. */
const failure = async (asked: () => Promise<{ data?: unknown; error?: Error }>) =>
  asked().then(
    ({ data, error }) => (data ? { data } : error?.message),
    (error: Error) => error.message,
  );
const persisted = [persistedExchange(urql.persisted(hashes))];

const result: Record<string, unknown> = {
  apollo: await both(askApollo(apollo(vardnatCache()))),
  graphcache: await both(askUrql(graphcache())),
  missing: [...missing],
};
place = url as string;
result.withoutKeys = await hold(place, askApollo(apollo(new InMemoryCache())), ['network']);
result.lackingApollo = await failure(() => apollo(vardnatCache()).query({ query: lacking }));
result.lackingUrql = await failure(() => graphcache().query(lacking, {}).toPromise());
place = listed as string;
const byHash = {
  apollo: askApollo(apollo(vardnatCache(), [persistedLink(hashes)])),
  graphcache: askUrql(graphcache(persisted)),
};
result.listed = {
  apollo: await hold(url as string, byHash.apollo, ['network'], questions.slice(0, 3)),
  graphcache: await hold(url as string, byHash.graphcache, ['network'], questions.slice(0, 3)),
};
result.unlistedApollo = await failure(() =>
  apollo(vardnatCache(), [persistedLink(hashes)]).query({ query: lacking }),
);
result.unlistedUrql = await failure(() => graphcache(persisted).query(lacking, {}).toPromise());
console.log(JSON.stringify(result));
process.exit(0);
