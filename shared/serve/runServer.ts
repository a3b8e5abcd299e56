import { SettingError } from '../errors/SettingError.ts';
import { startTracing } from '../tracing/startTracing.ts';
import type { RunningServer } from './serveGraphql.ts';
import { readGrace } from './settings.ts';

/** A server that has read its settings and not started. */
export interface Prepared {
  start: () => Promise<RunningServer>;
  /** Checks what it depends on (`vardnat doctor`). */
  examine: () => Promise<unknown>;
}

/**
 * The argument with which a server only reads its settings, checks what it depends on, reports to its parent process,
 * and ends.
 */
export const doctorFlag = '--doctor';

/**
 * Runs a server as a process. A wrong setting stops it with a sentence and exit code 1. On SIGTERM or SIGINT it says
 * that it is not ready, goes on for SHUTDOWN_GRACE_MS, finishes its requests and exits with 0. A second signal ends it
 * at once. A parent process gets `{ ready: url }` over IPC. Traces have the name of the service.
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
  const results = await readAndExamine(start);
  process.send?.(results, () => process.exit(0));
}

async function readAndExamine(start: () => Promise<RunningServer | Prepared>): Promise<object> {
  try {
    readGrace(process.env);
    const prepared = await start();
    if (!('examine' in prepared)) throw new Error('this server has no checks');
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

/** Why a server cannot start, in a sentence for its operator. */
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
