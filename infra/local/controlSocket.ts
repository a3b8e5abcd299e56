import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The socket of `npm start` for `npm run stop`, one for each data folder. The path is short because the system limits its
 * length.
 */
export function controlSocket(dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\vardnat-${hash}`
    : join(tmpdir(), `vardnat-${hash}.sock`);
}
