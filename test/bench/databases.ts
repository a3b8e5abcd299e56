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
