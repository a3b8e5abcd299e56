import { type GraphQLSchema, printSchema } from 'graphql';
import type { ClientLimits } from '../../limits/serverLimits.ts';
import { readsAnonymously } from '../entrance.ts';
import type { ServeOptions } from '../serveGraphql.ts';
import { LimitWork } from './LimitWork.ts';

/**
 * Holds those who read at a subgraph without a token to the same budget of work as a gateway's clients. Only the
 * subgraph's own values count, since no other is called.
 */
export function workOfReaders(
  schema: GraphQLSchema,
  limits: ClientLimits,
): NonNullable<ServeOptions<object>['around']> {
  const work = new LimitWork({ limits, members: () => 1 });
  work.follow(printSchema(schema));
  return {
    arriving: [
      async (request, reply) =>
        readsAnonymously(request) ? work.arriving(request, reply) : undefined,
    ],
    before: [
      async (request, reply) =>
        readsAnonymously(request) ? work.asked(request, reply) : undefined,
    ],
    after: [
      async (request, reply, payload) => {
        if (readsAnonymously(request)) await work.sent(request, reply, payload);
      },
    ],
  };
}
