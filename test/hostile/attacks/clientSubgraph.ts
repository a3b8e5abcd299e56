import type { Attack } from '../Attack.ts';
import { claimRefused, clientAttack, targets } from '../clientAttack.ts';
import { attacker, bystander } from '../Ground.ts';
import { post, writeRaw } from '../http.ts';

const entities =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
const keys = (count: number) => ({
  representations: Array(count).fill({ __typename: 'Huvudman', id: attacker }),
});
const deep = (levels: number): string =>
  levels === 0 ? '__typename' : `{ a ${deep(levels - 1)} }`;
const times = (count: number, text: string) => `${text} `.repeat(count);

const beyond: [name: string, body: unknown, code: string, status?: number][] = [
  ['a batch', [{ query: '{ __typename }' }], 'BUNTAR_TAS_INTE_EMOT'],
  ['depth', { query: deep(31).replace('__typename', '{ b }') }, 'FRAGA_FOR_DJUP'],
  ['brackets', { query: `{ a(b: ${'['.repeat(100_000)}` }, 'FRAGA_FOR_NASTLAD'],
  ['tokens', { query: `{ ${times(20_000, 'a')} }` }, 'FRAGA_FOR_LANG'],
  ['repetitions', { query: `{ ${times(201, '__typename')} }` }, 'FRAGA_FOR_MANGA_UPPREPNINGAR'],
  [
    'a cycle',
    { query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' },
    'FRAGMENTCYKEL',
  ],
  ['a body of 9 MB', `{"query":"{ __typename }${' '.repeat(9_000_000)}"}`, 'KROPPEN_FOR_STOR', 413],
];

/** The subgraphs' own endpoints can be reached without the gateway, and have limits of their own. */
export const clientSubgraph: Attack[] = [
  clientAttack(
    'around the gateway: many keys',
    "one key more than a subgraph takes, at a huvudman's own endpoint",
    async (ground, verdict) => {
      const own = (await targets(ground)).filter(({ name }) => name === attacker);
      for (const { url, headers } of own) {
        const most = await post(url, { query: entities, variables: keys(10_000) }, headers);
        verdict.holds('just inside is answered', most.json?.data?._entities?.length === 10_000);
        const answer = await post(url, { query: entities, variables: keys(10_001) }, headers);
        claimRefused(verdict, answer, { code: 'VARIABEL_FOR_LANG' });
      }
    },
  ),
  clientAttack(
    'around the gateway: much of anything',
    'batches, depth, brackets, tokens, repetitions, cycles and size, at two subgraphs',
    async (ground, verdict) => {
      for (const { name, url, headers } of await targets(ground)) {
        if (name === 'gateway') continue;
        for (const [, body, code, status] of beyond) {
          claimRefused(verdict, await post(url, body, headers), { code, status });
        }
        verdict.holds(
          'others are answered',
          (await post(url, { query: '{ __typename }' }, headers)).status === 200,
        );
      }
    },
  ),
  clientAttack(
    'around the gateway: a body without a token',
    'the headers of a megabyte, with no token, with one that is made up, and with an assertion that is',
    async (ground, verdict) => {
      const made = 'eyJhbGciOiJFZERTQSJ9.e30.c2ln';
      const heads: [string, string][] = [
        ['', 'TOKEN_SAKNAS'],
        [`authorization: Bearer ${made}\r\n`, 'TOKEN_OKAND_UTFARDARE'],
        [`vardnat-assertion: ${made}\r\n`, 'INTYG_OGILTIGT'],
      ];
      for (const { name, url } of await targets(ground)) {
        if (name === 'gateway') continue;
        for (const [head, code] of heads) {
          const { status, body } = await writeRaw(
            url,
            `POST /graphql HTTP/1.1\r\nhost: a\r\n${head}connection: close\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{`,
          );
          verdict.same('answered before the body has come', status, 401);
          verdict.holds(`with ${code}`, body.includes(`"${code}"`), body);
        }
      }
    },
  ),
  clientAttack(
    'around the gateway: one wrong key among others',
    "another owner's key and then a type that does not exist, which together could end the process",
    async (ground, verdict) => {
      for (const { name, url, headers } of await targets(ground)) {
        if (name !== attacker) continue;
        const [own] = keys(1).representations;
        const foreign = { __typename: 'Huvudman', id: bystander };
        const representations = [foreign, { __typename: 'Finnsinte' }, 7, own];
        const { json, text } = await post(
          url,
          { query: entities, variables: { representations } },
          headers,
        );
        const codes = json?.errors?.map(
          (error: { extensions: { code: string } }) => error.extensions.code,
        );
        verdict.same('each is refused for itself', codes?.sort(), [
          'BAD_USER_INPUT',
          'BAD_USER_INPUT',
          'FEL_HUVUDMAN',
        ]);
        const found = json?.data?._entities?.map(Boolean);
        verdict.same('the rest is answered', found, [false, false, false, true]);
        verdict.holds('nothing leaks', !/node_modules|stacktrace/.test(text), text);
        const next = await post(url, { query: '{ __typename }' }, headers);
        verdict.holds('the next question is answered', next.status === 200, next.text);
      }
    },
  ),
];
