import { SettingError } from '../errors/SettingError.ts';
import type { RunningServer } from './serveGraphql.ts';

/**
 * Runs a server as a process: a wrong setting stops it with its sentence and exit code 1, SIGTERM or SIGINT finishes
 * what is under way and exits 0. A parent process is told `{ ready: url }` over IPC.
 */
export async function runServer(start: () => Promise<RunningServer>): Promise<void> {
  try {
    const server = await start();
    const stop = () => {
      server.close().then(
        () => process.exit(0),
        (error) => fail(error),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    process.send?.({ ready: server.url });
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  console.error(sentence(error));
  process.exit(1);
}

function sentence(error: unknown): unknown {
  if (error instanceof SettingError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another process: stop that one, or set another. PORT is the gateway's port, and every other port of npm start follows it; a server started alone takes --port.`;
  }
  if (code === 'EACCES' && port !== undefined) {
    return `Port ${port} may not be used by this user; choose another with PORT or --port.`;
  }
  return error;
}
