import { createLog } from '../../shared/runtime/createLog.ts';
import { runServer } from '../../shared/runtime/runServer.ts';
import { startHuvudman } from '../../shared/runtime/startHuvudman.ts';
import { provkommun } from '../runtime/provkommun.ts';

/** Provkommun's subgraph as a process that can be killed; TRUST has whom it trusts, as JSON. */
await runServer('provkommun', () =>
  startHuvudman(provkommun(8), {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: process.env.DATABASE_URL ?? '',
    trust: JSON.parse(process.env.TRUST ?? ''),
    log: createLog('provkommun', { logLevel: 'error' }),
  }),
);
