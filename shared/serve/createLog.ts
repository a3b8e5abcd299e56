import { type DestinationStream, pino } from 'pino';
import { requestIdInLog } from '../tracing/scope.ts';
import { errorInLog } from './errorInLog.ts';
import type { Settings } from './settings.ts';

/** What no line is to hold, should one ever be given it: who asks, and what was asked. */
const withheld = ['', 'req.'].flatMap((at) => [
  ...['authorization', 'cookie', 'dpop'].map((header) => `${at}headers.${header}`),
  ...['variables', 'query', 'body'].map((part) => `${at}${part}`),
]);

/**
 * The log of one process, with the id of the request that each line was written for: JSON lines on standard error, so that
 * standard output stays free for what a person reads.
 */
export function createLog(
  name: string,
  { logLevel }: Pick<Settings, 'logLevel'>,
  destination: DestinationStream = pino.destination(2),
) {
  return pino(
    {
      name,
      level: logLevel,
      mixin: () => requestIdInLog(),
      serializers: { err: errorInLog },
      redact: { paths: withheld, remove: true },
    },
    destination,
  );
}
