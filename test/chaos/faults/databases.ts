import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type Fault, nothing } from '../Fault.ts';
import { Deadlocks } from '../MariaServer.ts';

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

/** A process that has the file open would go on writing, whatever is changed about it; so it finds it so at its start. */
export const fileReadOnly: Fault = {
  name: 'file-read-only',
  what: 'a member is restarted, finds that its database file can only be read, and is restarted when it can be written',
  silent: ['alvkarleby'],
  writes: { alvkarleby: { refused: ['DATABAS_SKRIVSKYDDAD'], surely: true, unanswered: true } },
  mounts: true,
  inject: async ({ disk, parts, alvkarlebyFile }) => {
    await parts.alvkarleby.end('SIGTERM');
    disk?.protect(alvkarlebyFile);
    await parts.alvkarleby.start();
  },
  heal: async ({ disk, parts, alvkarlebyFile }) => {
    await parts.alvkarleby.end('SIGTERM');
    disk?.unprotect(alvkarlebyFile);
    await parts.alvkarleby.start();
  },
};

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

export const mariadbKilled: Fault = {
  name: 'mariadb-killed',
  what: 'the database server of samverkan and of a member is killed',
  silent: ['samverkan', 'tierp'],
  writes: { tierp: { refused: ['DATABAS_OTILLGANGLIG'], surely: true, unanswered: true } },
  mariadb: true,
  inject: async ({ maria }) => maria?.end('SIGKILL'),
  heal: async ({ maria }) => maria?.open(),
};

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

export const mariadbLocked: Fault = {
  name: 'mariadb-locked',
  what: 'a table of a member is locked by another',
  silent: ['tierp'],
  writes: { tierp: { refused: ['DATABAS_UPPTAGEN'], surely: true } },
  mariadb: true,
  inject: async ({ maria }) => maria?.lock('tierp'),
  heal: async ({ maria }) => maria?.unlock(),
};

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
