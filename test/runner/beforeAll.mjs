import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringUpToDate } from '../../shared/run/upToDate.mjs';

/** Before the first test file: brings the JavaScript that runs up to date, and makes the folder that tests write in. */
export default async () => {
  await bringUpToDate({ tests: true });
  const folder = mkdtempSync(join(inMemory() ?? tmpdir(), 'vardnat-tests-'));
  // A database server that a test starts may run as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.env.TEST_FOLDER = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
};

/**
 * A file system in memory, where there is room: the tests open hundreds of databases, and SQLite waits for the disk at
 * each write.
 */
function inMemory() {
  const folder = '/dev/shm';
  if (process.env.TMPDIR || !existsSync(folder)) return null;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2e9 ? folder : null;
}
