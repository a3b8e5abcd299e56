import { expect, test } from '@jest/globals';
import { ReplayMemory } from './ReplayMemory.ts';

test('accepts an id once, for as long as it could be used', () => {
  const memory = new ReplayMemory(1_000);
  expect(memory.take('a', 0)).toBe(true);
  expect(memory.take('a', 999)).toBe(false);
  expect(memory.take('b', 999)).toBe(true);
  expect(memory.take('a', 1_000)).toBe(true);
});

test('forgets the oldest when it is full, for ids that anybody can make up', () => {
  const memory = new ReplayMemory(1_000, 100, 'forget');
  for (let id = 0; id < 150; id += 1) expect(memory.take(String(id), 0)).toBe(true);
  expect(memory.size).toBe(100);
  expect([memory.has('49', 0), memory.has('50', 0), memory.has('149', 0)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(memory.take('149', 0)).toBe(false);
});

test('stays within its size, and accepts nothing new while it is full', () => {
  const memory = new ReplayMemory(1_000, 100);
  for (let id = 0; id < 100; id += 1) expect(memory.take(String(id), 0)).toBe(true);
  expect(memory.take('more', 500)).toBe(false);
  expect(memory.take('7', 500)).toBe(false);
  expect(memory.size).toBe(100);
  expect(memory.take('more', 1_000)).toBe(true);
  expect(memory.size).toBe(1);
});
