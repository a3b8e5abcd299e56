import { execute, parse } from 'graphql';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { networkGraphs } from '../compose/networkGraphs.ts';
import type { GatewayContext } from '../natverk/context.ts';
import { type Registervy, registerResolvers } from './registerResolvers.ts';

/** A fetch, in the form in which the executor asks every graph. */
interface RegisterAsked {
  fetch: { query: string };
  variables: Record<string, unknown>;
}

/** Answers `register` from what the gateway itself knows: it asks nobody. */
export class RegisterGraph {
  readonly #lage: () => Registervy | null;
  readonly #schema = subgraphSchema(networkGraphs().register, registerResolvers);

  constructor(lage: () => Registervy | null) {
    this.#lage = lage;
  }

  async ask(
    { fetch: { query }, variables }: RegisterAsked,
    { freshness }: Pick<GatewayContext, 'freshness'>,
  ) {
    freshness.never();
    const { data, errors } = await execute({
      schema: this.#schema,
      document: parse(query),
      variableValues: variables,
      contextValue: this.#lage(),
    });
    return { data: data ?? null, ...(errors ? { errors } : {}) };
  }
}
