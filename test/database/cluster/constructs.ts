/** A construct of SQL in which TiDB or Vitess differ from MariaDB by their own documents, and how. */
export interface Construct {
  name: string;
  /** Finds it in a statement. */
  pattern: RegExp;
  tidb: string;
  vitess: string;
}

const same = 'as in MySQL';

export const constructs: readonly Construct[] = [
  {
    name: 'FOREIGN KEY',
    pattern: /\bFOREIGN KEY\b/i,
    tidb: 'held from 8.5; before 6.6 read and not held',
    vitess: 'only within one unsharded keyspace, or managed by Vitess',
  },
  {
    name: 'CHECK',
    pattern: /\bCHECK\s*\(/i,
    tidb: 'read and not held, unless `tidb_enable_check_constraint` is on',
    vitess: same,
  },
  {
    name: 'AUTO_INCREMENT',
    pattern: /\bAUTO_INCREMENT\b/i,
    tidb: 'unique, and in order at one server only',
    vitess: 'not in a sharded keyspace, where it is a sequence of Vitess',
  },
  {
    name: 'a collation of its own',
    pattern: /\bCOLLATE\b/i,
    tidb: 'few of them; `utf8mb4_bin` when none is named',
    vitess: 'nearly all of MySQL’s, not MariaDB’s own',
  },
  {
    name: 'FULLTEXT or SPATIAL',
    pattern: /\b(FULLTEXT|SPATIAL)\b/i,
    tidb: 'not there',
    vitess: same,
  },
  {
    name: 'triggers and events',
    pattern: /\bCREATE\s+(TRIGGER|EVENT)\b/i,
    tidb: 'not there',
    vitess: 'at each shard’s MySQL only',
  },
  {
    name: 'stored procedures and functions',
    pattern: /^\s*CALL\b|\bCREATE\s+(PROCEDURE|FUNCTION)\b/i,
    tidb: 'not there',
    vitess: 'made at MySQL beside Vitess; `CALL` in unsharded keyspaces',
  },
  {
    name: 'GET_LOCK',
    pattern: /\bGET_LOCK\s*\(/i,
    tidb: 'in later versions; not there in 5',
    vitess: 'without a table (`SELECT GET_LOCK(…)`)',
  },
  {
    name: 'SELECT … FOR UPDATE',
    pattern: /\bFOR UPDATE\b/i,
    tidb: 'pessimistic transactions, its default; no locks on gaps',
    vitess: 'at each shard by itself',
  },
  {
    name: 'SKIP LOCKED',
    pattern: /\bSKIP LOCKED\b/i,
    tidb: 'not there',
    vitess: 'at each shard by itself',
  },
  {
    name: 'SAVEPOINT',
    pattern: /\bSAVEPOINT\b/i,
    tidb: 'from 6.2',
    vitess: same,
  },
  {
    name: 'transactions over several rows',
    pattern: /^\s*(START TRANSACTION|BEGIN)\b/i,
    tidb: 'distributed, whole',
    vitess: 'over several shards by best effort, READ COMMITTED',
  },
  {
    name: 'INSERT … ON DUPLICATE KEY UPDATE',
    pattern: /\bON DUPLICATE KEY UPDATE\b/i,
    tidb: same,
    vitess: 'must not change the column that shards',
  },
  {
    name: 'REPLACE INTO',
    pattern: /^\s*REPLACE\b/i,
    tidb: same,
    vitess: 'not in a sharded keyspace',
  },
  {
    name: 'UPDATE or DELETE with LIMIT',
    pattern: /^\s*(UPDATE|DELETE)\b.*\bLIMIT\b/is,
    tidb: same,
    vitess: 'not over several shards',
  },
  {
    name: 'JOIN',
    pattern: /\bJOIN\b/i,
    tidb: same,
    vitess: 'across shards by the gateway; not NATURAL, and not to write by',
  },
  {
    name: 'window functions',
    pattern: /\bOVER\s*\(/i,
    tidb: same,
    vitess: 'not there (21)',
  },
  {
    name: 'recursive CTE',
    pattern: /\bWITH RECURSIVE\b/i,
    tidb: same,
    vitess: 'experimental (21)',
  },
  {
    name: 'RETURNING',
    pattern: /\bRETURNING\b/i,
    tidb: 'not there: MariaDB’s own',
    vitess: 'not there: MariaDB’s own',
  },
  {
    name: 'several changes in one ALTER TABLE',
    pattern: /\bALTER TABLE\b[^;]*,\s*(ADD|DROP|MODIFY|CHANGE|RENAME)\b/is,
    tidb: 'in later versions; not there in 5',
    vitess: same,
  },
  {
    name: 'CREATE TABLE … AS SELECT, temporary tables',
    pattern: /\bCREATE\s+TEMPORARY\b|\bCREATE TABLE\b[^(]*\bAS\s+SELECT\b/i,
    tidb: 'no CREATE TABLE … AS SELECT',
    vitess: 'temporary tables in unsharded keyspaces only',
  },
];
