import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where `npm start` listens for `npm run stop`: one socket for each data folder. Short, since such paths are bounded. */
export function controlSocket(dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\vardnat-${hash}`
    : join(tmpdir(), `vardnat-${hash}.sock`);
}
