import type { Fault } from '../Fault.ts';

export const mariadbFull: Fault = {
  name: 'mariadb-full',
  what: 'the same has no connection left for them',
  silent: ['samverkan', 'tierp'],
  writes: {
    tierp: {
      refused: ['DATABAS_OTILLGANGLIG', 'DATABAS_UPPTAGEN'],
      surely: true,
      unanswered: true,
    },
  },
  mariadb: true,
  inject: async ({ maria }) => maria?.fill(),
  heal: async ({ maria }) => maria?.unfill(),
};
