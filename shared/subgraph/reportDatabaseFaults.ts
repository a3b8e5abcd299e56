import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { DatabaseCode } from '../errors/databaseCodes.ts';
import type { FaultLog } from '../serve/database/Database.ts';
import { databaseFaultCode } from '../serve/database/faults/databaseFaultCode.ts';
import { logFault } from '../serve/database/faults/logFault.ts';

/** What may pass by itself, or be well at another instance of the same subgraph. */
const passing: ReadonlySet<DatabaseCode> = new Set(['DATABAS_OTILLGANGLIG', 'DATABAS_UPPTAGEN']);

/**
 * A question that failed since the database cannot be reached, or is busy, is answered with 503 beside its errors: a
 * gateway or a load balancer then asks another instance, or does without. One line is logged, however many fields failed.
 */
export function reportDatabaseFaults<Context extends BaseContext>(
  log: FaultLog,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors = [], response, operation }) => {
        const faults = errors.flatMap((error) => {
          const cause = unwrapResolverError(error);
          const kod = databaseFaultCode(cause);
          return kod === null ? [] : [{ kod, cause }];
        });
        const [first] = faults;
        if (!first) return;
        logFault(log, first.kod, first.cause, 'the database did not answer a question');
        const passes = faults.some(({ kod }) => passing.has(kod));
        if (passes && operation?.operation === 'query') response.http.status = 503;
      },
    }),
  };
}
