import { DataSource } from 'typeorm';
import type { Fault } from '../Fault.ts';

let holder: DataSource | null = null;

export const sqliteLocked: Fault = {
  name: 'sqlite-locked',
  what: 'another process holds the write lock of a member’s database file',
  silent: [],
  writes: { alvkarleby: { refused: ['DATABAS_UPPTAGEN'], surely: true } },
  inject: async ({ alvkarlebyFile: database }) => {
    holder = await new DataSource({ type: 'better-sqlite3', database }).initialize();
    await holder.query('BEGIN EXCLUSIVE');
  },
  heal: async () => {
    await holder?.query('ROLLBACK');
    await holder?.destroy();
  },
};
