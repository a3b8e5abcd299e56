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
 * Makes mutations report unreadable input in Swedish, field by field. A fault in variables is refused with `fel` as any
 * other: `vaktadeMutationer` finds the reasons in the context. A fault in values of the document makes the whole
 * document invalid, and the answer is a GraphQL error with the same `fel` in its extensions.
 */
export function reviewInput<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      validationDidStart: async ({ schema, document }) => {
        return async (errors) => {
          if (!errors || errors.length === 0) return;
          const replaced = literalfel(schema, document, errors);
          (errors as unknown[]).splice(0, errors.length, ...replaced);
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

/** Faults that may pass, or that another instance of the subgraph may not have. */
const passing: ReadonlySet<DatabaseCode> = new Set(['DATABAS_OTILLGANGLIG', 'DATABAS_UPPTAGEN']);

/**
 * Answers with status 503 besides its errors when a query failed because the database cannot be reached or is busy. A
 * gateway or a load balancer then calls another instance, or goes on without. One line is logged, however many fields
 * failed.
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
