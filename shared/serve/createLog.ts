import { type DestinationStream, pino } from 'pino';
import { requestIdInLog } from '../tracing/scope.ts';
import { withoutValues } from './database/withoutValues.ts';
import type { Settings } from './settings.ts';

/** An error as a log shows it: of one of a database, neither the values of its statement nor those that its words quote. */
export function errorInLog(error: Error): object {
  if (!isOfStatement(error)) return pino.stdSerializers.err(error);
  const { name, message, stack = '', code, errno } = error;
  const shown = withoutValues(message, 'mysql');
  return {
    type: name,
    message: shown,
    stack: stack.replace(message, shown),
    ...(code !== undefined && { code }),
    ...(errno !== undefined && { errno }),
  };
}

/** What TypeORM throws carries the statement, its values, and what the driver said. */
function isOfStatement(error: Error): error is Error & { code?: unknown; errno?: unknown } {
  return 'driverError' in error;
}

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
