import { createLog } from '../../shared/serve/createLog.ts';
import { runServer } from '../../shared/serve/runServer.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { provkommun } from '../serve/provkommun.ts';

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
