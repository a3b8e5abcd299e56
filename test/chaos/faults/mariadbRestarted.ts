import { type Fault, nothing } from '../Fault.ts';

export const mariadbRestarted: Fault = {
  name: 'mariadb-restarted',
  what: 'the same is restarted',
  silent: ['samverkan', 'tierp'],
  mariadb: true,
  inject: async ({ maria }) => {
    await maria?.end('SIGTERM');
    await maria?.open();
  },
  heal: nothing,
};
