import { pino } from 'pino';
import { withoutValues } from './database/withoutValues.ts';

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
