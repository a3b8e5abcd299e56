import { expect, test } from '@jest/globals';
import { MemoryStore } from './MemoryStore.ts';
import { Accounts, Settlement } from './Settlement.ts';

test('what a caller causes while accounts are settled is owed on top of what all know', async () => {
  const store = new MemoryStore();
  // Another process has settled 100 in the store.
  await store.settle([{ account: 'work anna', work: 100, perMs: 0 }]);
  let done = () => {};
  const settled = new Promise<void>((resolve) => {
    done = resolve;
  });
  const accounts: Accounts = new Accounts(
    'work',
    0,
    new Settlement({
      settle: async (spent) => {
        const totals = await store.settle(spent);
        // It comes while the answer is on its way.
        if (spent[0]?.work === 10) accounts.add('anna', 5);
        else done();
        return totals;
      },
    }),
  );
  accounts.add('anna', 10);
  expect(accounts.owed('anna')).toBe(10);
  await settled;
  expect(accounts.owed('anna')).toBe(115);
});
