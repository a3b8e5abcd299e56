import { ApolloServer } from '@apollo/server';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Owner, startOwner } from '../change/owner.ts';
import { testDatabases } from '../databases.ts';
import { signAssertion } from '../../shared/access/assertion/assertion.ts';
import { askAsGateway, gatewayKey, networkToken, token } from '../identity.ts';
import { unitId } from './provkommun.ts';

const known = unitId(1);

/** What goes to Apollo Server goes by this one method: what is answered without a call of it, the lane has answered. */
const byApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

const requestId = 'a0000000-0000-4000-8000-000000000001';

const units = (ids: readonly string[], fields = 'id namn funktioner { funktion }') => ({
  query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Verksamhet { ${fields} } } }`,
  variables: {
    r: ids.map((id) => ({ __typename: 'Verksamhet', huvudmanId: 'provkommun', id })),
  },
});

describe.each(await testDatabases())("a gateway's call on $name", (databases) => {
  let owner: Owner;
  const ask = ({ query, variables }: ReturnType<typeof units>, token: string | null = null) =>
    askAsGateway(owner.url, 'provkommun', query, variables, token);

  const send = async (body: string, headers: Record<string, string>) => {
    const json = { 'content-type': 'application/json', 'x-request-id': requestId };
    const answer = await fetch(owner.url, {
      method: 'POST',
      headers: { ...json, ...headers },
      body,
    });
    const { date: _date, 'content-length': _length, ...own } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: own, text: await answer.text() };
  };
  const asserted = async (body: string) => ({
    'vardnat-assertion': await signAssertion(gatewayKey, 'provkommun', body, null),
  });

  beforeAll(async () => {
    owner = await startOwner(databases, 2);
  });
  afterEach(() => {
    byApollo.mockClear();
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test.each([
    ['of anybody', null],
    ['of somebody with a token', { huvudman: 'provkommun', roller: ['ekonom'] as const }],
  ])('for entities, %s, is answered by the lane', async (_who, who) => {
    const question = units([known, 'finns-inte']);
    for (let time = 0; time < 2; time += 1) {
      const { data, errors } = await ask(question, who && (await networkToken(who)));
      expect(errors).toBeUndefined();
      expect(data._entities).toMatchObject([{ id: known }, null]);
    }
    expect(byApollo).not.toHaveBeenCalled();
  });

  test('with an error that was made on purpose is answered by the lane, beside the rest', async () => {
    const question = units([known]);
    question.variables.r.push({ __typename: 'Slott', huvudmanId: 'provkommun', id: 'x' });
    const { data, errors } = await ask(question);
    expect(data._entities).toMatchObject([{ id: known }, null]);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(byApollo).not.toHaveBeenCalled();
  });

  test('that is not valid, or for something else, goes to Apollo Server', async () => {
    const { errors } = await ask(units([known], 'finnsInte'));
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    const other = await askAsGateway(owner.url, 'provkommun', '{ __typename }');
    expect(other.data).toEqual({ __typename: 'Query' });
    expect(byApollo).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['a body that is no JSON', '{'],
    ['a body that means to change what objects are', '{"query":"{a}","__proto__":{}}'],
    ['a body that holds no query', '{}'],
    ['a query that is not within the limits', `{"query":"{${' __typename'.repeat(20_000)}}"}`],
  ])('with %s is refused as any other caller is', async (_what, body) => {
    const own = await send(body, {
      authorization: `Bearer ${await token({ huvudman: 'provkommun', roller: ['las'] })}`,
    });
    const gateways = await send(body, await asserted(body));
    expect(gateways.status).toBeGreaterThanOrEqual(400);
    expect(gateways).toEqual(own);
  });

  test('with another body than its gateway asserts is refused, and then good for its own', async () => {
    const body = JSON.stringify(units([known]));
    const headers = await asserted(body);
    const other = await send(`${body} `, headers);
    expect(other.text).toContain('INTYG_FEL_INNEHALL');
    expect((await send(body, headers)).text).toContain(known);
    expect((await send(body, headers)).text).toContain('INTYG_ANVANT');
    // Apollo Server words both refusals.
    expect(byApollo).toHaveBeenCalledTimes(2);
  });

  test('has the same headers by either way', async () => {
    const byLane = JSON.stringify(units([known]));
    const otherwise = JSON.stringify({ query: '{ __typename }' });
    const lane = await send(byLane, await asserted(byLane));
    const apollo = await send(otherwise, await asserted(otherwise));
    expect(byApollo).toHaveBeenCalledTimes(1);
    expect(lane.headers).toEqual(apollo.headers);
    expect(lane.headers).toMatchObject({
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test("is the only one so answered: a person's own goes to Apollo Server", async () => {
    const { query, variables } = units([known]);
    expect((await owner.ask(query, variables)).data._entities).toMatchObject([{ id: known }]);
    expect(byApollo).toHaveBeenCalledTimes(1);
  });
});
