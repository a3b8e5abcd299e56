import { buildASTSchema, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Code } from '../../shared/errors/codes.ts';
import { withKontraktsskalarer } from '../../shared/policy/extension/kontrakt.ts';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import { isObject, type Reading } from '../answer/checkAnswer.ts';
import { fetchShape, type SelectionShape } from '../answer/shape.ts';
import { denialWords, malformedErrors } from '../answer/statedErrors.ts';
import type { Unanswered } from '../members/guards.ts';
import { askParty, type Calls, missingWords } from '../members/members.ts';
import type { GatewayContext, Member } from '../natverk/context.ts';
import type { Asked, Graph } from '../run/run.ts';
import { rootPaths } from '../run/SubgraphSource.ts';
import { checkExtensionAnswer } from './checkExtensionAnswer.ts';

export interface ExtensionSourceOptions {
  /** Whose extension it is. */
  huvudman: string;
  sdl: string;
  /** The member that runs a huvudman's subgraph; undefined for one that is not a member. */
  memberOf: (huvudman: string) => Member | undefined;
  /** Whether somebody is a member of the network, asked here or not. */
  isMember: (huvudman: string) => boolean;
  /** How members are asked. */
  calls: Calls;
}

/**
 * Answers for one member's extension, at the member's own address: within the same guards as its part of the contract,
 * checked and pruned to what was asked, named in `extensions.natverk`. Whatever is wrong costs its own fields. Never throws.
 */
export class ExtensionSource implements Graph {
  readonly #options: ExtensionSourceOptions;
  readonly #shapes: ShapeCache;

  constructor(options: ExtensionSourceOptions) {
    this.#options = options;
    // The rules have let it through; Federation's directives need no definitions here.
    const document = withKontraktsskalarer(options.sdl);
    this.#shapes = new ShapeCache(buildASTSchema(document, { assumeValidSDL: true }));
  }

  async ask({ fetch, variables, representations }: Asked, context: GatewayContext) {
    const given = representations ? { ...variables, representations } : variables;
    const { data, errors } = await this.#ask(fetch.query, given, context);
    return { data, ...(errors.length > 0 ? { errors } : {}) };
  }

  async #ask(query: string, variables: Record<string, unknown>, context: GatewayContext) {
    const { huvudman, memberOf, calls } = this.#options;
    const nothing = (why: Parameters<typeof whyNothing>[1]): Given => {
      const error = whyNothing(huvudman, why);
      const paths = rootPaths(this.#shapes.of(query, variables));
      return { data: null, errors: paths.map((path) => ({ ...error, path })) };
    };
    const member = memberOf(huvudman);
    if (!member) {
      context.natverk.report({ huvudman, ...noMember, ms: 0 });
      context.freshness.never();
      return nothing(noMember);
    }
    const payload = withExactNumbers(JSON.stringify({ query, variables }));
    const reply = await askParty(calls, member, payload, context, {
      check: (body) => this.#read(query, variables, isObject(body) ? body : {}),
    });
    return reply.ok ? reply.reading : nothing(reply);
  }

  #read(
    query: string,
    variables: Record<string, unknown>,
    body: Record<string, unknown>,
  ): (Given & Reading) | undefined {
    const { huvudman, isMember } = this.#options;
    const checked = checkExtensionAnswer(this.#shapes.of(query, variables), body, {
      huvudman,
      isMember,
    });
    if (!checked) return undefined;
    const wrong = checked.faulty || malformedErrors(body.errors);
    const whole = !wrong && checked.errors.length === 0;
    return { ...checked, ...(wrong ? { orsak: 'FEL_FORM' } : {}), whole };
  }
}

const noMember = { status: 'SVARADE_INTE', orsak: 'EJ_MEDLEM' } as const;

interface Given {
  data: Record<string, unknown> | null;
  errors: GraphQLFormattedError[];
}

function whyNothing(
  huvudman: string,
  { status, orsak, denial = 'FORBIDDEN' }: Pick<Unanswered, 'status' | 'orsak' | 'denial'>,
): GraphQLFormattedError {
  if (status === 'NEKADE') {
    return { message: denialWords(huvudman, denial), extensions: { code: denial, huvudman } };
  }
  const message = `${huvudman}: ${missingWords({ status, orsak })}`;
  const code: Code = 'HUVUDMAN_UNAVAILABLE';
  return { message, extensions: { code, huvudman } };
}

/** The shapes of a subgraph's fetches, worked out once per operation and per choice of @skip and @include. */
class ShapeCache {
  readonly #schema: GraphQLSchema;
  readonly #shapes = new LRUCache<string, SelectionShape>({ max: 1_000 });

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The shape of the answer to `query`, an operation that the planner made for this subgraph. */
  of(query: string, variables: Record<string, unknown>): SelectionShape {
    const choices = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
    const key = `${JSON.stringify(choices)}${query}`;
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = fetchShape(this.#schema, parse(query, { noLocation: true }), variables);
    this.#shapes.set(key, shape);
    return shape;
  }
}
