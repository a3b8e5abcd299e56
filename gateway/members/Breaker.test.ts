import { afterEach, expect, jest, test } from '@jest/globals';
import { Breaker, type Breakerstate, Places } from './guards.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

function opened(breakAfter: number) {
  const states: Breakerstate[] = [];
  const now = jest.spyOn(Date, 'now').mockReturnValue(0);
  const breaker = new Breaker(breakAfter, 1_000, (state) => states.push(state));
  return { breaker, states, at: (ms: number) => now.mockReturnValue(ms) };
}

test('failures in a row open it; one call tries it after a while, and says what follows', () => {
  const { breaker, states, at } = opened(2);
  breaker.went(true);
  breaker.went(false);
  breaker.went(true);
  expect(breaker.leave()).toBe('call');
  breaker.went(true);
  expect(breaker.leave()).toBeNull();
  at(1_000);
  expect([breaker.leave(), breaker.leave()]).toEqual(['trial', null]);
  breaker.tried(true);
  expect(breaker.leave()).toBeNull();
  at(2_000);
  expect(breaker.leave()).toBe('trial');
  breaker.tried(false);
  expect(breaker.leave()).toBe('call');
  expect(states).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
});

test('what was let through before it opened says nothing any more', () => {
  const { breaker, states, at } = opened(1);
  breaker.went(true);
  breaker.went(true);
  breaker.went(false);
  at(1_000);
  expect(breaker.leave()).toBe('trial');
  breaker.went(false);
  expect(breaker.leave()).toBeNull();
  expect(states).toEqual(['open', 'half-open']);
});

test('places are given to those that wait, in their order, and no more wait than may', () => {
  const places = new Places(1, 2);
  const begun: string[] = [];
  const take = (name: string) => places.take(() => begun.push(name));
  expect(['a', 'b', 'c', 'd'].map(take)).toEqual([true, true, true, false]);
  expect(begun).toEqual(['a']);
  places.leave();
  expect(begun).toEqual(['a', 'b']);
  expect(take('e')).toBe(true);
  for (let n = 0; n < 3; n += 1) places.leave();
  expect(begun).toEqual(['a', 'b', 'c', 'e']);
  expect(take('f')).toBe(true);
  expect(begun.at(-1)).toBe('f');
});

test('is shown as open for no longer than is known, when another address answers in its place', () => {
  const { breaker, states, at } = opened(1);
  breaker.went(true);
  at(999);
  breaker.passedOver();
  expect(states).toEqual(['open']);
  at(1_000);
  breaker.passedOver();
  breaker.passedOver();
  expect(states).toEqual(['open', 'closed']);
  // It is tried by one call, as before.
  expect([breaker.leave(), breaker.leave()]).toEqual(['trial', null]);
  breaker.tried(true);
  expect(states).toEqual(['open', 'closed', 'half-open', 'open']);
});
