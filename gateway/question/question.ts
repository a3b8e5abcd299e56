import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { isRefusal, refusalError } from '../../shared/access/AccessRefusal.ts';
import { callOf } from '../../shared/access/Call.ts';
import type { Answering } from '../../shared/serve/serveGraphql.ts';
import { startServerSpan } from '../../shared/tracing/scope.ts';
import { holdsInexact, parseExact, withExactNumbers } from '../../shared/values/exactNumbers.ts';
import type { CallObserver, Declined } from '../members/guards.ts';
import {
  type Clock,
  Freshness,
  type GatewayContext,
  Identify,
  type OwnIdentity,
} from '../natverk/context.ts';
import { MemberStatuses } from '../natverk/MemberStatuses.ts';
import { isForeseen, logUnforeseen } from '../natverk/unforeseen.ts';
import type { ReadyOperation } from '../operation/operation.ts';
import type { ExecutingGateway } from '../run/ExecutingGateway.ts';
import { type Answer, dataHead, type Executor } from '../run/run.ts';
import { formatGatewayError } from './apolloFront.ts';
import type { ClientTokens } from './ClientTokens.ts';
import { keepable, questionOf, wantsFresh } from './KeptAnswers.ts';

export interface FrontOptions {
  gateway: ExecutingGateway;
  /** What belongs to one request, made once for each. Rejects with why it is not answered. */
  context: (request: FastifyRequest) => Promise<GatewayContext>;
  /** Is called for each question. */
  observer: Pick<CallObserver, 'question'>;
  log: FastifyBaseLogger;
}

/** What a run needs of a question. */
interface Taken {
  executor: Executor;
  ready: ReadyOperation;
  variables: Record<string, unknown>;
  context: GatewayContext;
}

/**
 * The lean front: answers questions over HTTP whose operation is compiled, without Apollo Server in between. What it declines
 * goes to Apollo Server, over the same executor: questions about the schema itself, changes, and all that is refused, which
 * Apollo Server says in its words. Limits, kept answers and the budget of work have looked at a question before it comes here.
 */
export function leanFront(options: FrontOptions) {
  const begun = new Begun();
  return (apollo: Answering): Answering =>
    async (request, reply) => {
      const contentType = contentTypeFor(request.headers.accept);
      const question = request.waited ? null : questionOf(request);
      const begin = () => answered(options, request);
      const asked = () => (question === null ? begin() : begun.of(question, begin));
      const given = contentType === null ? 'accept' : await asked();
      const declined = typeof given === 'string';
      options.observer.question(declined ? given : null);
      if (declined) return apollo(request, reply);
      startServerSpan(request, 'gateway', true);
      reply.header('content-type', contentType);
      if (given.bytes === null) reply.code(500);
      // Not by `reply.send`: a reply that is returned is waited for by half a dozen listeners on its connection.
      return given.bytes ?? failure;
    };
}

/**
 * Equal questions without a token that come in one turn of the event loop are run once, and all get the same answer. Nobody gets
 * an answer older than their question: all the questions had come before any member was asked.
 */
class Begun {
  readonly #answers = new Map<string, Promise<Given>>();

  of(question: string, begin: () => Promise<Given>): Promise<Given> {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    if (this.#answers.size === 0) setImmediate(() => this.#answers.clear());
    const answer = begin();
    this.#answers.set(question, answer);
    return answer;
  }
}

/** The answer to a question, null when it failed for a reason that nobody foresaw; or why the lean front declines it. */
type Given = { bytes: Buffer | null } | Declined;

async function answered(options: FrontOptions, request: FastifyRequest): Promise<Given> {
  const taken = await take(options, request);
  if (typeof taken === 'string') return taken;
  const { log } = options;
  try {
    const { executor, ready, variables, context } = taken;
    const answer = await executor.answer(ready, variables, context);
    return { bytes: answerBytes(answer, context, log) };
  } catch (error) {
    logUnforeseen(log, request.scope, error as Error);
    return { bytes: null };
  }
}

/** A question made ready to run; or why the lean front declines it. Nobody has been asked anything by then. */
async function take(
  { gateway: { executor }, context }: FrontOptions,
  request: FastifyRequest,
): Promise<Taken | Declined> {
  const { asked, queryText: text, document } = request;
  if (!asked || text === null) return 'invalid';
  const { operationName, variables } = asked;
  const { operations } = executor;
  const operation = operations.of({ text, operationName, document });
  if (operation === null) return 'invalid';
  if (operation.declined !== null) return operation.declined;
  if (operations.wrongVariables(operation, variables)) return 'variables';
  const own = await context(request).catch(() => null);
  if (!own) return 'caller';
  const ready = await operations.ready(operation, variables).catch(() => null);
  return ready ? { executor, ready, variables, context: own } : 'plan';
}

const failure = `{"errors":[${JSON.stringify(formatGatewayError({ message: '' }))}]}\n`;

/** The answer as it is sent. What may be given again of it is noted on the request. */
function answerBytes({ written, errors }: Answer, context: GatewayContext, log: FastifyBaseLogger) {
  const { length } = written;
  const natverk = context.natverk.list();
  const after = natverk.length > 0 ? `,"extensions":{"natverk":${JSON.stringify(natverk)}}` : '';
  const bytes = written.text(`${after}}\n`).end();
  if (errors.length === 0) {
    keepable(context, bytes.subarray(dataHead.length, length), natverk);
    return bytes;
  }
  const text = withExactNumbers(JSON.stringify(errors.map((error) => shown(error, context, log))));
  return Buffer.concat([Buffer.from(`{"errors":${text},`), bytes.subarray(1)]);
}

function shown(error: GraphQLFormattedError, { request }: GatewayContext, log: FastifyBaseLogger) {
  const { message, path, extensions } = error;
  if (!isForeseen(extensions?.code)) logUnforeseen(log, request.scope, new Error(message), path);
  return formatGatewayError({ message, path, extensions });
}

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

const contentTypes: Readonly<Record<string, string>> = {
  '*/*': json,
  'application/*': json,
  'application/json': json,
  'application/graphql-response+json': graphqlJson,
};

/**
 * The content type of an answer by the `accept` header of its request: the first that it names of those that a GraphQL answer
 * may have. Null for a header that weighs types or names none of these: that is left to Apollo Server.
 */
export function contentTypeFor(accept: string | undefined): string | null {
  if (accept === undefined) return json;
  const whole = contentTypes[accept];
  if (whole !== undefined || accept.includes(';')) return whole ?? null;
  const named = accept.split(',').map((type) => contentTypes[type.trim().toLowerCase()]);
  return named.find((type) => type !== undefined) ?? null;
}

export interface RequestContextOptions {
  /** How members know the gateway; null: its calls carry no assertion. */
  own: OwnIdentity | null;
  tokens: ClientTokens;
  /** The gateway's address as its clients write it; null: as each request says. */
  publicUrl: string | null;
  /** The clock by which members are held to their time. */
  clock: Clock;
  /** Where unforeseen errors are logged. */
  log: FastifyBaseLogger;
}

/** The variables of a request when they hold numbers that JavaScript would change. */
function exactVariables({
  method,
  rawBody,
  query,
}: FastifyRequest): GatewayContext['exactVariables'] {
  const text = method === 'GET' ? Object(query).variables : rawBody?.toString('utf8');
  if (typeof text !== 'string' || !holdsInexact(text)) return null;
  const sent = parseExact(text) as Record<string, unknown> | null;
  const variables = method === 'GET' ? sent : sent?.variables;
  return typeof variables === 'object' ? (variables as Record<string, unknown> | null) : null;
}

/** Makes the context of a request, once for each request. Rejects when the access token must not be handed to members, with the refusal. */
export function requestContext({ own, tokens, publicUrl, clock, log }: RequestContextOptions) {
  const make = async (request: FastifyRequest): Promise<GatewayContext> => {
    startServerSpan(request, 'gateway', true);
    const { queryText, scope } = request;
    const sent = await tokens.of(callOf(request, publicUrl)).catch((error: Error) => {
      logUnforeseen(log, scope, error);
      throw error;
    });
    if (isRefusal(sent)) throw refusalError(sent);
    return {
      natverk: new MemberStatuses(clock),
      identify: new Identify(own, sent, scope),
      letIn: sent?.letIn,
      keepable: sent === null && !wantsFresh(request),
      freshness: new Freshness(),
      request,
      queryText,
      exactVariables: exactVariables(request),
    };
  };
  const made = new WeakMap<FastifyRequest, Promise<GatewayContext>>();
  return (request: FastifyRequest): Promise<GatewayContext> => {
    const known = made.get(request) ?? make(request);
    made.set(request, known);
    return known;
  };
}
