import type { ApolloServerPlugin } from '@apollo/server';
import { codedError } from '../../shared/errors/codedError.ts';
import { tal } from '../../shared/limits/tal.ts';
import type { GatewayContext } from '../GatewayContext.ts';
import { type CostModel, costModel } from './cost/CostModel.ts';
import { Estimates } from './cost/Estimates.ts';

export interface CostLimitOptions {
  /** The most that one answer may be expected to cost, in values. */
  limit: number;
  /** How many members the network has. */
  members: () => number;
}

/** Refuses a query whose answer is expected to cost too much, before it is planned or anybody is asked. */
export function costLimit({
  limit,
  members,
}: CostLimitOptions): ApolloServerPlugin<GatewayContext> {
  let model: CostModel = new Map();
  const estimates = new Estimates();
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate: ({ coreSupergraphSdl }) => {
        if (coreSupergraphSdl !== undefined) model = costModel(coreSupergraphSdl);
      },
    }),
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request: { variables = {} } }) => {
        if (!operation) return;
        const question = { document, operation, variables, members: members() };
        const { total, values, calls } = estimates.of(model, question);
        if (total <= limit) return;
        throw codedError(
          'FRAGA_FOR_DYR',
          `Frågan väntas kosta ${tal(total)}: ${tal(values)} värden och ${tal(calls)} anrop. Högst ${tal(limit)} tas emot. Fråga om färre parter eller färre fält, eller begränsa listor med first.`,
          { http: { status: 400 }, grans: limit, varde: total },
        );
      },
    }),
  };
}
