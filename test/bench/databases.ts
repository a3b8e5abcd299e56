import { readFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import { type TestDatabases, testDatabases } from '../databases.ts';
import type { Report } from './Report.ts';

/** The databases of this run; where MariaDB is missing, that is said loudly and in the report. */
export async function databasesFor(report: Report, figure: string): Promise<TestDatabases[]> {
  const found = await testDatabases();
  if (found.length === 1) {
    report.rows.push({
      figure: `${figure}, MariaDB`,
      target: 'measured',
      found: 'SKIPPED: no MariaDB is reachable (TEST_MYSQL_URL)',
      met: null,
    });
  }
  return found;
}

/**
 * Returns what the server of a database has used of CPU until now, in milliseconds: 0 of SQLite, which has none, null where the
 * server runs elsewhere.
 */
export async function serverCpu(databaseUrl: string): Promise<() => number | null> {
  if (databaseUrl.startsWith('sqlite:')) return () => 0;
  const connection = await createConnection(databaseUrl);
  try {
    const [rows] = await connection.query('SELECT @@pid_file AS file');
    const [{ file = '' } = {}] = rows as { file?: string }[];
    const pid = readFileSync(file, 'utf8').trim();
    return () => cpuOf(pid);
  } catch {
    return () => null;
  } finally {
    await connection.end();
  }
}

/** Linux counts CPU in hundredths of a second. */
function cpuOf(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10;
}
