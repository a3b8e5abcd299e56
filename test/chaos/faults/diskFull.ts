import { DataSource } from 'typeorm';
import type { Fault } from '../Fault.ts';

export const diskFull: Fault = {
  name: 'disk-full',
  what: 'the disk with a member’s database file is full',
  silent: [],
  writes: { alvkarleby: { refused: ['DATABAS_FULL'], surely: true } },
  mounts: true,
  inject: async ({ disk, alvkarlebyFile: database }) => {
    // What the write-ahead log already has of the disk would be written first, for half a minute of changes.
    const other = await new DataSource({ type: 'better-sqlite3', database }).initialize();
    await other.query('PRAGMA wal_checkpoint(TRUNCATE)');
    await other.destroy();
    disk?.fill();
  },
  heal: async ({ disk }) => disk?.empty(),
};
