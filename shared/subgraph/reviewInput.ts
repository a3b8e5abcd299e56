import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { AndringContext } from '../change/AndringContext.ts';
import { literalfel } from '../change/input/literalfel.ts';
import { variabelfel } from '../change/input/variabelfel.ts';

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
