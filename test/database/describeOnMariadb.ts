import { describe } from '@jest/globals';
import { type TestDatabases, testDatabases } from '../databases.ts';

/** Describes tests of what only MariaDB can do, on the server that all tests share; skipped where that is missing. */
export async function describeOnMariadb(
  name: string,
  tests: (databases: TestDatabases) => void,
): Promise<void> {
  const mariadb = (await testDatabases()).find((databases) => databases.name === 'MariaDB');
  if (mariadb) describe(name, () => tests(mariadb));
  else describe.skip(name, () => {});
}
