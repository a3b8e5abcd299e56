import type { QueryPlan } from '@apollo/query-planner';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { registeredParter } from '../../subgraphs/network.ts';
import { uppsalaLan } from '../../subgraphs/samverkan/data/uppsalaLan.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { ask } from '../ask.ts';
import { testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { answering, type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';

const kalla = { dokument: 'Provdata', exempel: true };
const newcomers = Array.from({ length: 300 }, (_, n) => `privat-ny-${n}`);

let network: TestNetwork;
let samverkan: RunningServer;
let newcomer: Misbehaving;

beforeAll(async () => {
  network = await startNetwork();
  newcomer = await misbehave(
    answering((body) => ({
      data: {
        _entities: body.variables.representations.map(({ huvudmanId }) => ({
          status: 'ACCEPTERAT',
          roll: null,
          verksamheter: [],
          budgetar: [],
          nyckeltal: {
            huvudmanId,
            funktioner: [],
            vardplatser: 1,
            belagdaVardplatser: 1,
            budgetar: [],
            betalare: [],
            odelade: [],
            tillAndra: [],
          },
        })),
      },
    })),
  );
  const [databases] = await testDatabases();
  if (!databases) throw new Error('no database to test on');
  const parter = [
    ...(await registeredParter()),
    ...newcomers.map((id) => ({ id, namn: id, slag: 'PRIVAT' as const, lan: '03' })),
  ];
  const options = { port: 0, host: '127.0.0.1', log, trust, databaseUrl: await databases.url() };
  samverkan = await startSamverkan(parter, options, {
    ...uppsalaLan,
    vardcentra: uppsalaLan.vardcentra.map((place) =>
      place.id === 'tierp-alvkarleby'
        ? { ...place, inbjudna: [...place.inbjudna, ...newcomers.map((part) => ({ part, kalla }))] }
        : place,
    ),
  });
});
afterAll(async () => {
  await network.close();
  await samverkan.close();
  await newcomer.close();
});

test('300 more members take part without recomposition, by the same plan', async () => {
  const plans: QueryPlan[] = [];
  const onPlan = (plan: QueryPlan) => plans.push(plan);
  const few = await network.gatewayWith({}, { onPlan });
  const many = await network.gatewayWith(
    { samverkan: samverkan.url, ...Object.fromEntries(newcomers.map((id) => [id, newcomer.url])) },
    { onPlan },
  );

  const before = await ask(few.url, vardcentrumQuery);
  const after = await ask(many.url, vardcentrumQuery);

  expect(before.errors).toBeUndefined();
  expect(after.errors).toBeUndefined();
  const taking = (answer: typeof after) => answer.data.vardcentrum.deltagare.length;
  expect(taking(after)).toBe(taking(before) + 300);
  const places = (answer: typeof after) => answer.data.vardcentrum.sammanstallning.vardplatser;
  expect(places(after)).toBe(places(before) + 300);

  const [planOfFew, planOfMany] = plans.map(countFetches);
  expect(planOfMany).toBe(planOfFew);
  expect(planOfFew).toBeGreaterThan(1);
  expect(newcomer.requests).toBe(300);
});

function countFetches(plan: QueryPlan): number {
  return JSON.stringify(plan).split('"kind":"Fetch"').length - 1;
}
