import type { Fault } from '../Fault.ts';

export const mariadbLocked: Fault = {
  name: 'mariadb-locked',
  what: 'a table of a member is locked by another',
  silent: ['tierp'],
  writes: { tierp: { refused: ['DATABAS_UPPTAGEN'], surely: true } },
  mariadb: true,
  inject: async ({ maria }) => maria?.lock('tierp'),
  heal: async ({ maria }) => maria?.unlock(),
};
