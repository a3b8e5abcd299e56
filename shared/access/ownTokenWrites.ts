import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { codedError } from '../errors/codedError.ts';
import type { Caller } from './Caller.ts';

/**
 * Lets a caller write only when it calls a subgraph directly with a token for that subgraph. Others have seen a token
 * that came through a gateway, so it must not be valid for writing anywhere.
 */
export const ownTokenWrites: ApolloServerPlugin<BaseContext & { caller: Caller }> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { caller } }) => {
      if (operation?.operation === 'query') return;
      if (caller.audience === 'egen' && caller.gateway === null) return;
      throw codedError(
        'ENDAST_LASNING',
        'Genom en gateway kan bara läsas. Skriv på delgrafens egen adress, med en token för just den.',
        { http: { status: 403 } },
      );
    },
  }),
};
