import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Representation } from '../../gateway/answer/checkEntities.ts';
import { defaultLimits } from '../../gateway/members/limits.ts';
import { Calls } from '../../gateway/members/members.ts';
import { Freshness, type GatewayContext, Identify } from '../../gateway/natverk/context.ts';
import { MemberStatuses } from '../../gateway/natverk/MemberStatuses.ts';
import { plainFetch } from '../../gateway/operation/steps.ts';
import { OlderVersions } from '../../gateway/run/OlderVersions.ts';
import { ScatterSource } from '../../gateway/run/ScatterSource.ts';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { answering, type Misbehaving, misbehave } from '../misbehave.ts';

const query =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Deltagande { huvudmanId roll } } }';
const part = (huvudmanId: string, vardcentrumId = 'v') => ({
  __typename: 'Deltagande',
  vardcentrumId,
  huvudmanId,
});

describe('ScatterSource', () => {
  const calls = new Calls({
    limits: { ...defaultLimits, subgraphTimeoutMs: 15_000, memberBudgetMs: 15_000 },
    limitsOf: new Map([['hangs', { subgraphTimeoutMs: 300 }]]),
  });
  const asked: Record<string, unknown>[][] = [];
  let members: Record<string, Misbehaving>;
  let source: ScatterSource;

  beforeAll(async () => {
    const echo = answering(({ variables: { representations } }) => {
      asked.push(representations);
      const entities = representations.map(({ __typename, id, huvudmanId, vardcentrumId }) =>
        __typename === 'Huvudman'
          ? { __typename, namn: `Huvudmannen ${id}` }
          : { __typename, huvudmanId, roll: `${huvudmanId} i ${vardcentrumId}` },
      );
      return { data: { _entities: entities } };
    });
    members = {
      a: await misbehave(echo),
      b: await misbehave(echo),
      hangs: await misbehave(() => {}),
    };
    source = new ScatterSource({
      schema: subgraphSchema(kontraktSdl, {}),
      memberOf: (id) =>
        members[id] ? { id, urls: [members[id].url], kontraktsversion: null } : undefined,
      calls,
      older: new OlderVersions(),
      limits: defaultLimits,
    });
  });
  afterAll(async () => {
    for (const server of Object.values(members)) await server.close();
    await calls.close();
  });

  const contextWith = (natverk = new MemberStatuses()) =>
    ({
      natverk,
      identify: new Identify(null, null, null),
      keepable: true,
      freshness: new Freshness(),
    }) as unknown as GatewayContext;
  const ask = (query: string, representations: Representation[], context: GatewayContext) =>
    source.ask({ fetch: plainFetch('kontrakt', query), variables: {}, representations }, context);
  const fetchFor = (representations: Representation[], natverk?: MemberStatuses) =>
    ask(query, representations, contextWith(natverk));

  test('asks each owner once, about its own keys only, and puts the answers back in order', async () => {
    asked.length = 0;
    const { data, errors } = await fetchFor([part('b', '1'), part('a', '2'), part('b', '3')]);
    expect(asked).toHaveLength(2);
    expect(asked).toContainEqual([part('b', '1'), part('b', '3')]);
    expect(asked).toContainEqual([part('a', '2')]);
    expect(data?._entities).toEqual([
      { huvudmanId: 'b', roll: 'b i 1' },
      { huvudmanId: 'a', roll: 'a i 2' },
      { huvudmanId: 'b', roll: 'b i 3' },
    ]);
    expect(errors).toBeUndefined();
  });

  test('answers for a silent owner with its key and nulls, and an error at each', async () => {
    const { data, errors } = await fetchFor([part('hangs', '1'), part('a'), part('hangs', '2')]);
    expect(data?._entities).toEqual([
      { huvudmanId: 'hangs', roll: null },
      { huvudmanId: 'a', roll: 'a i v' },
      { huvudmanId: 'hangs', roll: null },
    ]);
    expect(errors).toEqual(
      [0, 2].map((place) => ({
        message: 'hangs: svarade inte.',
        path: ['_entities', place],
        extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'hangs' },
      })),
    );
  });

  test('asks an owner once for all fetches of one step, and gives each fetch its own part', async () => {
    asked.length = 0;
    const context = contextWith();
    const [deltagande, huvudman] = await Promise.all(
      [
        { query, representations: [part('a'), part('hangs'), part('b')] },
        {
          query: query.replace('Deltagande { huvudmanId roll }', 'Huvudman { namn }'),
          representations: ['hangs', 'b'].map((id) => ({ __typename: 'Huvudman', id })),
        },
      ].map(({ query, representations }) => ask(query, representations, context)),
    );
    expect(asked).toHaveLength(2);
    expect(asked).toContainEqual([part('a')]);
    expect(asked).toContainEqual([part('b'), { __typename: 'Huvudman', id: 'b' }]);
    expect(deltagande?.data._entities).toMatchObject([
      { roll: 'a i v' },
      { huvudmanId: 'hangs', roll: null },
      { roll: 'b i v' },
    ]);
    expect(huvudman?.data._entities).toEqual([{ namn: null }, { namn: 'Huvudmannen b' }]);
    const paths = [deltagande, huvudman].map((one) => one?.errors?.map(({ path }) => path));
    expect(paths).toEqual([[['_entities', 1]], [['_entities', 0]]]);
  });

  test('puts fetches that cannot be joined to an owner apart', async () => {
    asked.length = 0;
    const context = contextWith();
    const answers = await Promise.all(
      ['roll', 'huvudmanId roll'].map((fields) =>
        ask(query.replace('huvudmanId roll', fields), [part('a')], context),
      ),
    );
    expect(asked).toEqual([[part('a')], [part('a')]]);
    expect(answers.map(({ data }) => data._entities)).toEqual([
      [{ roll: 'a i v' }],
      [{ huvudmanId: 'a', roll: 'a i v' }],
    ]);
  });

  test('waits for a silent owner once in an answer, not at every fetch', async () => {
    const natverk = new MemberStatuses();
    await fetchFor([part('hangs')], natverk);
    const before = members.hangs?.requests;
    const { errors } = await fetchFor([part('hangs')], natverk);
    expect(members.hangs?.requests).toBe(before);
    expect(errors).toHaveLength(1);
    expect(natverk.list()).toMatchObject([
      { huvudman: 'hangs', status: 'SVARADE_INTE', orsak: 'TIDSGRANS' },
    ]);
  });

  test('says that a huvudman which is no member did not answer', async () => {
    const natverk = new MemberStatuses();
    const { errors } = await fetchFor([part('okand')], natverk);
    expect(errors?.[0]?.extensions).toEqual({ code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'okand' });
    expect(natverk.list()).toEqual([
      { huvudman: 'okand', status: 'SVARADE_INTE', orsak: 'EJ_MEDLEM', ms: 0 },
    ]);
  });
});
