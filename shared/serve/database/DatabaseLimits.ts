/** How long callers wait for a database, and how many of them may. Each number is a setting, DATABASE_LIMIT_…. */
export interface DatabaseLimits {
  /** Connections to MariaDB or MySQL. */
  connections: number;
  /**
   * Statements and changes that may wait for a connection (on SQLite: changes that wait for their turn). The next one
   * is refused at once.
   */
  waiting: number;
  /** Milliseconds that each of them waits, including the time to connect. */
  waitMs: number;
  /** Milliseconds that a change waits for rows (on SQLite: a file) that another holds. MariaDB counts whole seconds. */
  lockMs: number;
  /** Milliseconds that MariaDB or MySQL may take for one statement. Migrations may take longer. */
  statementMs: number;
  /**
   * Milliseconds that a server waits at its start for a database that cannot be reached or that another process holds.
   */
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
