import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { execute, parse } from 'graphql';
import { subgraphSchema } from '../../shared/subgraph/subgraphSchema.ts';
import { networkGraphs } from '../compose/networkGraphs.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import { type Registervy, registerResolvers } from './registerResolvers.ts';

/** Answers for `register` out of what the gateway knows by itself: nobody is asked. */
export class RegisterGraph implements GraphQLDataSource {
  readonly #lage: () => Registervy | null;
  readonly #schema = subgraphSchema(networkGraphs().register, registerResolvers);

  constructor(lage: () => Registervy | null) {
    this.#lage = lage;
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions) {
    (context as GatewayContext).freshness.never();
    const { query = '', variables = {} } = request;
    const { data, errors } = await execute({
      schema: this.#schema,
      document: parse(query),
      variableValues: variables,
      contextValue: this.#lage(),
    });
    return { data: data ?? null, ...(errors ? { errors } : {}) };
  }
}
