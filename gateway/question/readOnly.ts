import type { ApolloServerPlugin } from '@apollo/server';
import { codedError } from '../../shared/errors/codedError.ts';

/** Refuses whatever is not a query, before anything is planned or asked, and says where to write instead. */
export const readOnly: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'query') return;
      throw codedError(
        'ENDAST_LASNING',
        'Nätverksvyn kan bara läsas (query). Skriv på er egen delgrafs adress: ingen skriver åt någon annan.',
        { http: { status: 400 } },
      );
    },
  }),
};
