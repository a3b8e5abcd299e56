import { expect, test } from '@jest/globals';
import { type Asked, type Breakerstate, unanswered } from './guards.ts';
import { defaultLimits } from './limits.ts';
import { Address } from './MemberCalls.ts';

const answers = (leaving: boolean): Asked => ({
  ok: true,
  bytes: Buffer.from('{}'),
  freshSeconds: 0,
  staleSeconds: 0,
  monitor: null,
  leaving,
});
const refused: Asked = { ...unanswered('SVARADE_INTE', 'EJ_ANSLUTEN'), notStarted: true };

function opened() {
  const states: Breakerstate[] = [];
  const address = new Address('http://tierp.invalid/graphql', {
    limits: { ...defaultLimits, breakAfter: 1 },
    reachable: null,
    onState: (state) => states.push(state),
  });
  const ask = (asked: Asked, others: boolean) => {
    const as = address.leave();
    if (as !== null) address.went(asked, { as, counts: true, others });
    return as;
  };
  return { address, states, ask };
}

test('an address that is away as it said is asked last, and is no failing one while there are others', () => {
  const { address, states, ask } = opened();
  ask(answers(true), true);
  ask(refused, true);
  ask(refused, true);
  expect(states).toEqual([]);
  expect(address.leftAt).not.toBeNull();
  ask(answers(false), true);
  expect(address.leftAt).toBeNull();
  ask(refused, true);
  expect(states).toEqual(['open']);
  expect(ask(answers(false), true)).toBeNull();
});

test('the only address of a member is left alone when it is away, whatever it said', () => {
  const { states, ask } = opened();
  ask(answers(true), false);
  ask(refused, false);
  expect(states).toEqual(['open']);
});
