import { type Fault, nothing } from '../Fault.ts';

export const mariadbRestarted: Fault = {
  name: 'mariadb-restarted',
  what: 'the same is restarted',
  silent: ['samverkan', 'tierp'],
  writes: { tierp: { refused: ['DATABAS_OTILLGANGLIG'], unanswered: true } },
  mariadb: true,
  inject: async ({ maria }) => {
    await maria?.end('SIGTERM');
    await maria?.open();
  },
  heal: nothing,
};
