import { expect, test } from '@jest/globals';
import type { Roll } from '../access/Caller.ts';
import { mutationsroller } from './concepts.ts';

const mayRun = (roll: Roll) =>
  Object.entries(mutationsroller).flatMap(([name, roller]) =>
    roller.includes(roll) ? [name] : [],
  );

test('the administrator may run everything but the auditors’ own mutations, a reader and samverkan’s officer none', () => {
  const auditors = ['bekraftaGranskning', 'bedomRekommendation'];
  expect([...mayRun('admin'), ...auditors].sort()).toEqual(Object.keys(mutationsroller).sort());
  expect(mayRun('las')).toEqual([]);
  expect(mayRun('samordnare')).toEqual([]);
});

test('a role that drafts budgets cannot decide them, and no role gives itself the right to decide', () => {
  // Every role that writes may read files: each change of a row is checked by itself.
  const own = (roll: Roll) => mayRun(roll).filter((name) => name !== 'lasInRader');
  expect(own('ekonom')).toEqual(['skapaBudget', 'andraBudget', 'registreraBudgetutfall']);
  const others = (['redaktor', 'ekonom', 'beslutsfattare'] as const).flatMap(own);
  expect(others).not.toContain('registreraBeslutsinstans');
  expect(new Set(others).size).toBe(others.length);
});

test('the auditors write their audit, and nothing else of the huvudman', () => {
  expect(mayRun('revisor')).toEqual([
    'registreraGranskning',
    'bekraftaGranskning',
    'registreraRekommendation',
    'bedomRekommendation',
  ]);
});
