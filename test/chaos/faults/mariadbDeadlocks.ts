import { Deadlocks } from '../Deadlocks.ts';
import type { Fault } from '../Fault.ts';

let deadlocks: Deadlocks | null = null;

export const mariadbDeadlocks: Fault = {
  name: 'mariadb-deadlocks',
  what: 'another writer deadlocks with a member’s changes, time after time',
  silent: [],
  writes: { tierp: { refused: ['DATABAS_UPPTAGEN'] } },
  mariadb: true,
  inject: async ({ maria }) => {
    if (maria) deadlocks = await Deadlocks.begin(maria, 'tierp');
  },
  heal: async () => deadlocks?.end(),
};
