/** How long a database is waited for, and by how many. Each number is a setting, DATABASE_LIMIT_…. */
export interface DatabaseLimits {
  /** Connections to MariaDB or MySQL. */
  connections: number;
  /** Statements and changes that wait for a connection (on SQLite: changes, for their turn); one more is refused at once. */
  waiting: number;
  /** Milliseconds that each of them waits, a new connection included. */
  waitMs: number;
  /** Milliseconds that a change waits for rows, or on SQLite a file, that another holds; MariaDB counts whole seconds. */
  lockMs: number;
  /** Milliseconds that MariaDB or MySQL may work at one statement. Migrations may take longer. */
  statementMs: number;
  /** Milliseconds that a server waits at its own start for a database that cannot be reached, or is held by another. */
  startMs: number;
}

export const databaseLimits: DatabaseLimits = {
  connections: 10,
  waiting: 1_000,
  waitMs: 5_000,
  lockMs: 5_000,
  statementMs: 10_000,
  startMs: 60_000,
};
