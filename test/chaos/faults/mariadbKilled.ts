import type { Fault } from '../Fault.ts';

export const mariadbKilled: Fault = {
  name: 'mariadb-killed',
  what: 'the database server of samverkan and of a member is killed',
  silent: ['samverkan', 'tierp'],
  writes: { tierp: { refused: ['DATABAS_OTILLGANGLIG'], surely: true, unanswered: true } },
  mariadb: true,
  inject: async ({ maria }) => maria?.end('SIGKILL'),
  heal: async ({ maria }) => maria?.open(),
};
