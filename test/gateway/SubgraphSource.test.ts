import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { defaultLimits } from '../../gateway/members/limits.ts';
import { Calls } from '../../gateway/members/members.ts';
import { Freshness, type GatewayContext, Identify } from '../../gateway/natverk/context.ts';
import { MemberStatuses } from '../../gateway/natverk/MemberStatuses.ts';
import { plainFetch } from '../../gateway/operation/steps.ts';
import { SubgraphSource } from '../../gateway/run/SubgraphSource.ts';
import { misbehave } from '../misbehave.ts';
import { type Relay, relayTo } from '../relay.ts';

const limits = { ...defaultLimits, subgraphTimeoutMs: 15_000, memberBudgetMs: 15_000 };
const calls = new Calls({ limits });
const opened: { close(): Promise<void> }[] = [];
let relay: Relay;
let source: SubgraphSource;

beforeAll(async () => {
  const samverkan = await misbehave((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'max-age=0, stale-if-error=60');
    response.end('{"data":{"namn":"Samverkan"}}');
  });
  relay = await relayTo(samverkan.url);
  opened.push(relay, samverkan, calls);
  source = new SubgraphSource({
    name: 'samverkan',
    member: () => ({ id: 'samverkan', urls: [relay.url], kontraktsversion: null }),
    schema: buildSchema('type Query { namn: String }'),
    calls,
    limits,
    unavailable: 'SAMVERKAN_UNAVAILABLE',
  });
});
afterAll(async () => {
  for (const one of opened) await one.close();
});

const ask = async (natverk: MemberStatuses) =>
  source.ask({ fetch: plainFetch('samverkan', '{ namn }'), variables: {}, representations: null }, {
    natverk,
    identify: new Identify(null, null, null),
    keepable: true,
    freshness: new Freshness(),
  } as unknown as GatewayContext);

test('is not asked when the time of the whole answer is up', async () => {
  const natverk = new MemberStatuses();
  natverk.elapsed = () => limits.memberBudgetMs + limits.subgraphTimeoutMs;
  expect(await ask(natverk)).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'SAMVERKAN_UNAVAILABLE' } }],
  });
  expect(relay.requests).toBe(0);
  natverk.elapsed = () => limits.memberBudgetMs;
  expect(await ask(natverk)).toEqual({ data: { namn: 'Samverkan' } });
});

test('is named in extensions.natverk when its last good answer is shown', async () => {
  await ask(new MemberStatuses());
  relay.behave((request) => request.socket.destroy());
  const natverk = new MemberStatuses();
  expect(await ask(natverk)).toEqual({ data: { namn: 'Samverkan' } });
  expect(natverk.list()).toMatchObject([
    { huvudman: 'samverkan', status: 'INAKTUELLT', orsak: 'AVBROTT', alderSekunder: 0 },
  ]);
});
