import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { OperationTypeNode } from 'graphql';
import type { AndringContext } from '../change/AndringContext.ts';
import { literalfel } from '../change/input/literalfel.ts';
import { variabelfel } from '../change/input/variabelfel.ts';
import type { DatabaseCode } from '../errors/databaseCodes.ts';
import type { FaultLog } from '../serve/database/Database.ts';
import { databaseFaultCode } from '../serve/database/faults/databaseFaultCode.ts';
import { logFault } from '../serve/database/faults/logFault.ts';

/**
 * Has mutations say in Swedish, field by field, what cannot be read of their input. In variables it is refused as
 * anything else is, with `fel`: `vaktadeMutationer` finds the reasons in the context. In values written out in the
 * document the whole document is wrong, and the answer is a GraphQL error with the same `fel` in its extensions.
 */
export function reviewInput<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      validationDidStart: async ({ schema, document }) => {
        return async (errors) => {
          if (!errors || errors.length === 0) return;
          const told = literalfel(schema, document, errors);
          (errors as unknown[]).splice(0, errors.length, ...told);
        };
      },
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        const given = request.variables ?? {};
        const { variables, fel } = variabelfel(schema, document, operation, given);
        if (fel.size === 0) return;
        request.variables = variables;
        Object.assign(contextValue, { indatafel: fel } satisfies Pick<AndringContext, 'indatafel'>);
      },
    }),
  };
}

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
