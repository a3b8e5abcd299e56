import { expect, test } from '@jest/globals';
import type { Roll } from '../access/Roll.ts';
import { mutationsroller } from './mutationsroller.ts';

const mayRun = (roll: Roll) =>
  Object.entries(mutationsroller).flatMap(([name, roller]) =>
    roller.includes(roll) ? [name] : [],
  );

test('the administrator may run everything, a reader and samverkan’s officer nothing', () => {
  expect(mayRun('admin')).toEqual(Object.keys(mutationsroller));
  expect(mayRun('las')).toEqual([]);
  expect(mayRun('samordnare')).toEqual([]);
});

test('who drafts a budget does not decide it, and nobody gives itself the right to decide', () => {
  expect(mayRun('ekonom')).toEqual(['skapaBudget', 'andraBudget', 'registreraBudgetutfall']);
  const others = (['redaktor', 'ekonom', 'beslutsfattare'] as const).flatMap(mayRun);
  expect(others).not.toContain('registreraBeslutsinstans');
  expect(new Set(others).size).toBe(others.length);
});
