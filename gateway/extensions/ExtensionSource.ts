import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { buildASTSchema, type GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';
import type { Code } from '../../shared/errors/codes.ts';
import type { GatewayContext } from '../GatewayContext.ts';
import type { Orsak, Svarsstatus } from '../Natverk.ts';
import { askSubgraph } from '../scatter/askSubgraph.ts';
import { isObject } from '../scatter/checkAnswer.ts';
import { denialWords } from '../scatter/denialWords.ts';
import type { Limits } from '../scatter/limits.ts';
import type { Member } from '../scatter/Member.ts';
import { ShapeCache } from '../scatter/ShapeCache.ts';
import { malformedErrors } from '../scatter/statedErrors.ts';
import { checkExtensionAnswer } from './checkExtensionAnswer.ts';
import { withKontraktsskalarer } from './withKontraktsskalarer.ts';

export interface ExtensionSourceOptions {
  /** Whose extension it is. */
  huvudman: string;
  sdl: string;
  /** The member that runs a huvudman's subgraph; undefined for one that is not a member. */
  memberOf: (huvudman: string) => Member | undefined;
  dispatcher: Dispatcher;
  limits: Limits;
}

/**
 * Answers for one member's extension, at the member's own address: within the same guards as its part of the contract,
 * checked and pruned to what was asked, named in `extensions.natverk`. Whatever is wrong costs its own fields. Never throws.
 */
export class ExtensionSource implements GraphQLDataSource {
  readonly #options: ExtensionSourceOptions;
  readonly #shapes: ShapeCache;

  constructor(options: ExtensionSourceOptions) {
    this.#options = options;
    // The rules have let it through; Federation's directives need no definitions here.
    const document = withKontraktsskalarer(options.sdl);
    this.#shapes = new ShapeCache(buildASTSchema(document, { assumeValidSDL: true }));
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions) {
    const { query = '', variables = {} } = request;
    const { data, errors } = await this.#ask(query, variables, context as GatewayContext);
    return { data, ...(errors.length > 0 ? { errors } : {}) };
  }

  async #ask(query: string, variables: Record<string, unknown>, context: GatewayContext) {
    const { huvudman, memberOf, dispatcher, limits } = this.#options;
    const { natverk, identify } = context;
    const missing = (status: Svarsstatus, orsak: Orsak, ms: number) => {
      natverk.report({ huvudman, status, orsak, ms });
      return nothing(huvudman, status);
    };
    const member = memberOf(huvudman);
    if (!member) return missing('SVARADE_INTE', 'EJ_MEDLEM', 0);
    const before = natverk.silent(huvudman);
    const left = limits.memberBudgetMs - natverk.elapsed();
    if (before || left <= 0) return missing('SVARADE_INTE', before?.orsak ?? 'TIDSGRANS', 0);

    const payload = JSON.stringify({ query, variables });
    const [url = ''] = member.urls;
    const asked = await askSubgraph(url, payload, {
      dispatcher,
      identity: await identify(huvudman, payload),
      timeoutMs: Math.min(limits.subgraphTimeoutMs, left),
      limits,
    });
    if (!asked.ok && asked.denial) {
      natverk.report({ huvudman, status: 'NEKADE', orsak: asked.orsak, ms: asked.ms });
      return only(asked.denial, huvudman, denialWords(huvudman, asked.denial));
    }
    if (!asked.ok) {
      return missing(asked.silent ? 'SVARADE_INTE' : 'OGILTIGT_SVAR', asked.orsak, asked.ms);
    }
    const body = isObject(asked.body) ? asked.body : {};
    const checked = checkExtensionAnswer(this.#shapes.of(query, variables), body, {
      huvudman,
      isMember: (id) => memberOf(id) !== undefined,
    });
    if (!checked) return missing('OGILTIGT_SVAR', 'FEL_FORM', asked.ms);
    const wrong = checked.faulty || malformedErrors(body.errors);
    natverk.report({
      huvudman,
      ms: asked.ms,
      ...(wrong ? { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' } : { status: 'SVARADE' }),
    });
    return checked;
  }
}

interface Given {
  data: Record<string, unknown> | null;
  errors: GraphQLFormattedError[];
}

function nothing(huvudman: string, status: Svarsstatus): Given {
  const words = status === 'SVARADE_INTE' ? 'svarade inte.' : 'lämnade ett ogiltigt svar.';
  return only('HUVUDMAN_UNAVAILABLE', huvudman, `${huvudman}: ${words}`);
}

function only(code: Code, huvudman: string, message: string): Given {
  return { data: null, errors: [{ message, extensions: { code, huvudman } }] };
}
