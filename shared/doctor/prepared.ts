import type { createLog } from '../serve/createLog.ts';
import type { Prepared } from '../serve/runServer.ts';
import type { RunningServer } from '../serve/serveGraphql.ts';
import type { Settings } from '../serve/settings.ts';
import type { Standing } from './Standing.ts';

interface Parts {
  /** What it depends on, computed on demand. */
  standing: () => Promise<Standing>;
  start: () => Promise<RunningServer>;
  settings: Pick<Settings, 'metricsPort' | 'host'>;
  log: ReturnType<typeof createLog>;
}

/** A server that has not started. It can be checked, and METRICS_PORT shows its state while it runs. */
export const prepared = ({ standing, start, settings, log }: Parts): Prepared => ({
  examine: async () => (await import('./examine.ts')).examine(await standing()),
  start: async () =>
    settings.metricsPort === null
      ? start()
      : (await import('./watch.ts')).withStanding(standing, settings, log, start),
});
