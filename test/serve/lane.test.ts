import { ApolloServer } from '@apollo/server';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Owner, startOwner } from '../change/owner.ts';
import { testDatabases } from '../databases.ts';
import { askAsGateway, networkToken } from '../identity.ts';
import { unitId } from './provkommun.ts';

const known = unitId(1);

/** What goes to Apollo Server goes by this one method: what is answered without a call of it, the lane has answered. */
const byApollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

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

  test("is the only one so answered: a person's own goes to Apollo Server", async () => {
    const { query, variables } = units([known]);
    expect((await owner.ask(query, variables)).data._entities).toMatchObject([{ id: known }]);
    expect(byApollo).toHaveBeenCalledTimes(1);
  });
});
