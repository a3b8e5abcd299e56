import { type DestinationStream, pino } from 'pino';
import { requestIdInLog } from '../tracing/scope.ts';
import { withoutValues } from './database/withoutValues.ts';
import type { Settings } from './settings.ts';

/**
 * An error in the form for the log. For a database error the values of the statement are left out, and the values that
 * its message quotes.
 */
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

/** An error of TypeORM has the statement, its values, and the driver's error. */
function isOfStatement(error: Error): error is Error & { code?: unknown; errno?: unknown } {
  return 'driverError' in error;
}

/** Fields that the log always leaves out: who asks, and what was asked. */
const withheld = ['', 'req.'].flatMap((at) => [
  ...['authorization', 'cookie', 'dpop'].map((header) => `${at}headers.${header}`),
  ...['variables', 'query', 'body'].map((part) => `${at}${part}`),
]);

/**
 * The log of one process: JSON lines on standard error, each with the id of its request. Standard output stays free for
 * text to people.
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
