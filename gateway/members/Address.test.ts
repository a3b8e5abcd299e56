import { expect, test } from '@jest/globals';
import { Address, type Breakerstate, type Sent } from './Address.ts';
import { unanswered } from './Asked.ts';
import { defaultLimits } from './limits.ts';

const answers = (leaving: boolean) => async (): Promise<Sent> => ({
  asked: {
    ok: true,
    body: {},
    text: '{}',
    freshSeconds: 0,
    staleSeconds: 0,
    monitor: null,
    leaving,
  },
  tells: true,
});
const refused = async (): Promise<Sent> => ({
  asked: { ...unanswered('SVARADE_INTE', 'EJ_ANSLUTEN'), notStarted: true },
  tells: true,
});

function opened() {
  const states: Breakerstate[] = [];
  const address = new Address('http://tierp.invalid/graphql', {
    limits: { ...defaultLimits, breakAfter: 1 },
    reachable: null,
    onState: (state) => states.push(state),
  });
  return { address, states };
}

test('an address that is away as it said is asked last, and is no failing one while there are others', async () => {
  const { address, states } = opened();
  await address.ask(answers(true), true);
  await address.ask(refused, true);
  await address.ask(refused, true);
  expect(states).toEqual([]);
  expect(address.leftAt).not.toBeNull();
  await address.ask(answers(false), true);
  expect(address.leftAt).toBeNull();
  await address.ask(refused, true);
  expect(states).toEqual(['open']);
  expect(await address.ask(answers(false), true)).toBeNull();
});

test('the only address of a member is left alone when it is away, whatever it said', async () => {
  const { address, states } = opened();
  await address.ask(answers(true), false);
  await address.ask(refused, false);
  expect(states).toEqual(['open']);
});
