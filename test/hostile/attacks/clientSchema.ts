import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { natverksfraga } from '../../../shared/serve/natverksfraga.ts';
import type { Attack } from '../Attack.ts';
import { altering } from '../behaviours.ts';
import { claimRefused, clientAttack, targets } from '../clientAttack.ts';
import { attacker } from '../Ground.ts';
import { post, send } from '../http.ts';

const listed = 'query Parter { parter { id } }';
const hash = createHash('sha256').update(listed).digest('hex');
const unlisted = { query: 'query Parter { parter { id namn } }' };
const apollo = (sha256Hash: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

/** What a client may learn of the schema, and ask where only some questions are answered. */
export const clientSchema: Attack[] = [
  clientAttack(
    'learning the schema',
    'introspection where it is off: whole, by __type, in a fragment, by GET',
    async ({ network }, verdict) => {
      const { url } = await network.gatewayWith({}, { introspection: false });
      const queries = [
        getIntrospectionQuery(),
        '{ __type(name: "Part") { name } }',
        '{ ...f } fragment f on Query { a: __schema { types { name } } }',
      ];
      for (const query of queries) {
        claimRefused(verdict, await post(url, { query }), { code: 'INTROSPEKTION_AV' });
        const address = `${url}?${new URLSearchParams({ query })}`;
        const got = await send(address, { headers: { 'apollo-require-preflight': '1' } });
        claimRefused(verdict, got, { code: 'INTROSPEKTION_AV' });
      }
      const { json } = await post(url, { query: '{ __typename }' });
      verdict.holds('__typename is answered', json?.data?.__typename === 'Query', json);
      const allowed = await post(network.gateway.url, { query: getIntrospectionQuery() });
      verdict.holds('where it is on it is answered', Boolean(allowed.json?.data?.__schema));
    },
  ),
  clientAttack(
    'guessing the schema',
    'slips in the names of fields, arguments, types and enum values',
    async (ground, verdict) => {
      const guesses = [
        { query: '{ parte { id } }' },
        { query: '{ parter(lann: "03") { id } }' },
        { query: '{ parter { ... on Par { id } } }' },
        { query: '{ parter(slag: REGIO) { id } }' },
        {
          query: 'query ($s: Huvudmanslag) { parter(slag: $s) { id } }',
          variables: { s: 'REGIO' },
        },
        { query: 'query ($s: Huvudmansla) { parter(slag: $s) { id } }' },
      ];
      const asked = (await targets(ground)).filter(({ name }) => name !== attacker);
      for (const guess of guesses) {
        for (const { url, headers } of asked) {
          const { status, text } = await post(url, guess, headers);
          verdict.holds('refused', status === 400, text);
          verdict.holds('without suggestions', !/did you mean/i.test(text), text);
        }
      }
    },
  ),
  clientAttack(
    'asking for the plan',
    "the headers by which Apollo's gateway tells how a query is carried out",
    async ({ network }, verdict) => {
      const headers = {
        'apollo-query-plan-experimental': '1',
        'apollo-query-plan-experimental-format': 'internal',
        'apollo-federation-include-trace': 'ftv1',
      };
      const { text } = await post(network.gateway.url, { query: '{ parter { id } }' }, headers);
      verdict.holds('no plan and no trace', !/queryPlan|ftv1|serviceName/i.test(text), text);
    },
  ),
  clientAttack(
    'a question that is not on the list',
    'any other text, any other hash, a change of the text, where only listed questions are answered',
    async ({ network, samverkan }, verdict) => {
      samverkan.behave = altering(() => undefined);
      const addresses = { samverkan: samverkan.url };
      const queries = new Map([[hash, listed]]);
      const { url } = await network.gatewayWith(addresses, { safelist: { queries, only: true } });
      const asked = [
        await post(url, apollo(hash)),
        await post(url, { documentId: `sha256:${hash}` }),
        await post(url, { query: listed }),
        await send(`${url}?documentId=${hash}`, { headers: { 'apollo-require-preflight': '1' } }),
      ];
      for (const { json } of asked) {
        verdict.holds('a listed one is answered', json?.data?.parter?.length > 0, json);
      }
      const own = natverksfraga(url).referens('part', 'tierp');
      verdict.holds('and what subgraphs ask', (await own).svarade, await own);
      samverkan.forget();
      const free = { code: 'QUERY_NOT_IN_SAFELIST', status: 403 };
      claimRefused(verdict, await post(url, unlisted), free);
      claimRefused(verdict, await post(url, { ...unlisted, ...apollo(hash) }), free);
      claimRefused(verdict, await post(url, { query: `${listed} ` }), free);
      const unknown = { code: 'PERSISTED_QUERY_NOT_IN_LIST', status: 404 };
      claimRefused(verdict, await post(url, apollo('0'.repeat(64))), unknown);
      claimRefused(verdict, await post(url, { documentId: '__proto__' }), unknown);
      verdict.holds('no subgraph was asked', samverkan.calls.length === 0);

      const beside = await network.gatewayWith(addresses, { safelist: { queries, only: false } });
      const both = [await post(beside.url, apollo(hash)), await post(beside.url, unlisted)];
      const answered = both.every(({ json }) => json?.data?.parter?.length > 0);
      verdict.holds('beside free questions both are answered', answered, both);
    },
  ),
  clientAttack(
    'teaching the gateway queries',
    'automatic persisted queries, ten thousand of which would fill a memory',
    async ({ network }, verdict) => {
      const { url } = network.gateway;
      const taught = await post(url, { query: listed, ...apollo(hash) });
      verdict.holds('the text is run', taught.json?.data?.parter?.length > 0, taught.text);
      const { status, json } = await post(url, apollo(hash));
      const code = json?.errors?.[0]?.extensions?.code;
      verdict.holds(
        'and not kept',
        status === 400 && code === 'PERSISTED_QUERY_NOT_SUPPORTED',
        json,
      );
    },
  ),
];
