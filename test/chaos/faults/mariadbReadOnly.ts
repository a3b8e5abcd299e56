import type { Fault } from '../Fault.ts';

export const mariadbReadOnly: Fault = {
  name: 'mariadb-read-only',
  what: 'the same can only be read, as one that another takes over from',
  silent: [],
  writes: { tierp: { refused: ['DATABAS_SKRIVSKYDDAD'], surely: true } },
  mariadb: true,
  inject: async ({ maria }) => {
    await maria?.query('SET GLOBAL read_only = ON');
  },
  heal: async ({ maria }) => {
    await maria?.query('SET GLOBAL read_only = OFF');
  },
};
