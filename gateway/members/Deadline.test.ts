import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { AttentiveClock } from '../natverk/context.ts';
import { Deadline } from './guards.ts';

/** Keeps the event loop, as a large question does. */
function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

let clock: AttentiveClock;
afterEach(() => clock.stop());

test('the clock stands still while the event loop is late, and goes on after', async () => {
  clock = new AttentiveClock();
  const own = clock.now();
  const wall = performance.now();
  block(300);
  const pending = clock.now() - own;
  await pause(30);
  block(300);
  await pause(30);
  const passed = performance.now() - wall;
  expect(pending).toBeLessThan(100);
  expect(clock.now() - own).toBeLessThan(passed - 400);
  expect(clock.now()).toBeGreaterThan(own);
});

describe('a deadline', () => {
  test('is put off by the time in which nobody could listen', async () => {
    clock = new AttentiveClock();
    const began = performance.now();
    const deadline = new Deadline(500, clock);
    await pause(50);
    block(475);
    // The timers of the loop come before what has arrived meanwhile.
    await pause(0);
    expect(deadline.passed).toBe(false);
    await new Promise<void>((resolve) => deadline.onPassed(resolve));
    expect(performance.now() - began).toBeGreaterThan(800);
  });

  test('passes at last, when the gateway is never in time', async () => {
    const deadline = new Deadline(100, { now: () => 0 });
    await new Promise<void>((resolve) => deadline.onPassed(resolve));
    expect(deadline.left()).toBe(100);
  });
});
