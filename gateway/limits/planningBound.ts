import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/**
 * What bounds the planner, which holds up everybody while it plans: how many ways to one field it keeps, and how many
 * plans it compares. The network's own supergraph has one way to each field; others may have more.
 */
export const plannerBounds = { maxEvaluatedPlans: 1_000, pathsLimit: 1_000 };

/** The sentences with which the planner gives up on a query. Only they distinguish it from a fault of the planner. */
const givingUp = [
  /^Too many options generated/,
  /^Number of non-local selections exceeds limit/,
  /^Exceeded maximum recursive selections/,
];

/** Answers a query that the planner gave up on with an error that the client can mend, in place of an unforeseen error. */
export const planningBound: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        if (!(error instanceof GraphQLError)) continue;
        if (!givingUp.some((sentence) => sentence.test(error.message))) continue;
        error.message =
          'Frågan kan besvaras på för många sätt för att planeras. Dela upp den i flera frågor.';
        error.extensions.code = 'FRAGA_GAR_INTE_ATT_PLANERA';
        error.extensions.http = { status: 400 };
      }
    },
  }),
};
