import { SettingError } from '../errors/SettingError.ts';
import { startTracing } from '../tracing/startTracing.ts';
import type { RunningServer } from './serveGraphql.ts';
import { readGrace } from './settings.ts';

/** A server whose settings have been read, and that has not begun. */
export interface Prepared {
  start: () => Promise<RunningServer>;
  /** Looks over what it stands on (`vardnat doctor`). */
  examine: () => Promise<unknown>;
}

/** What has a server read its settings, look over what it stands on, tell its parent process, and end. */
export const doctorFlag = '--doctor';

/**
 * Runs a server as a process: a wrong setting stops it with its sentence and exit code 1. SIGTERM or SIGINT has it say that
 * it is not ready, go on for SHUTDOWN_GRACE_MS, finish what is under way and exit 0; a second one ends it at once. A parent
 * process is told `{ ready: url }` over IPC. Traces go under the name of the service.
 */
export async function runServer(
  serviceName: string,
  start: () => Promise<RunningServer | Prepared>,
): Promise<void> {
  if (process.argv.includes(doctorFlag)) return lookOver(start);
  try {
    const graceMs = readGrace(process.env);
    const stopTracing = await startTracing(serviceName, process.env);
    const prepared = await start();
    const server = 'start' in prepared ? await prepared.start() : prepared;
    const stop = () => {
      for (const signal of signals) process.removeListener(signal, stop);
      server
        .close(graceMs)
        .then(stopTracing)
        .then(
          () => process.exit(0),
          (error) => fail(error),
        );
    };
    for (const signal of signals) process.once(signal, stop);
    process.send?.({ ready: server.url });
  } catch (error) {
    fail(error);
  }
}

async function lookOver(start: () => Promise<RunningServer | Prepared>): Promise<void> {
  process.argv = process.argv.filter((argument) => argument !== doctorFlag);
  const told = await readAndExamine(start);
  process.send?.(told, () => process.exit(0));
}

async function readAndExamine(start: () => Promise<RunningServer | Prepared>): Promise<object> {
  try {
    readGrace(process.env);
    const prepared = await start();
    if (!('examine' in prepared)) throw new Error('this server cannot be looked over');
    return { examined: await prepared.examine() };
  } catch (error) {
    if (error instanceof SettingError) return { wrongSetting: error.message };
    throw error;
  }
}

const signals = ['SIGTERM', 'SIGINT'] as const;

function fail(error: unknown): never {
  console.error(sentence(error));
  process.exit(1);
}

/** Why a server cannot start, in words for whoever starts it. */
export function sentence(error: unknown): unknown {
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
