import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, nothing } from '../Fault.ts';

export const mariadbConnectionsKilled: Fault = {
  name: 'mariadb-connections-killed',
  what: 'all connections to the same are killed, time after time',
  silent: ['samverkan', 'tierp'],
  writes: { tierp: { refused: ['DATABAS_OTILLGANGLIG'], unanswered: true } },
  mariadb: true,
  inject: async ({ maria }) => {
    for (let time = 0; time < 10; time += 1) {
      await maria?.killConnections();
      await wait(200);
    }
  },
  heal: nothing,
};
