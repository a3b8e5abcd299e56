import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Code } from '../../errors/codes.ts';
import {
  type CheckOptions,
  checkQuery,
  type GraphqlRequest,
  graphqlParameters,
  graphqlRequest,
  type ReadRequest,
  type Verdict,
  variableLimit,
} from '../../limits/checkRequest.ts';
import { operationKind } from '../../limits/ParsedQuery.ts';
import type { RequestRefusal } from '../../limits/RequestRefusal.ts';
import { sendRefusal } from './sendRefusal.ts';

/** The text of the query that a request names, or why the query is not run. */
export type QueryText = { text: string; refusal?: undefined } | { refusal: RequestRefusal };

export interface AdmitOptions extends CheckOptions {
  /** Finds the text of a query that is named by its id, and decides on a query that is given as text. */
  queryText: (request: GraphqlRequest) => QueryText;
}

/** The most queries to remember as admitted or refused, by hash. */
const remembered = 1_000;

/** Decides on a request as it was read: the text that it asks for, or why it is not run. */
export type Decide = (read: ReadRequest, method: string) => Decided;

/** Decides by these limits, and remembers the verdict on a text. */
export function decideBy({ queryText, ...check }: AdmitOptions): Decide {
  const verdicts = new LRUCache<string, Verdict>({ max: remembered });
  const verdictOn = (text: string): Verdict => {
    const hash = createHash('sha256').update(text).digest('base64');
    const before = verdicts.get(hash);
    if (before) return before;
    const verdict = checkQuery(text, check);
    const { operations, refusal } = verdict;
    // The document is not kept: it takes many times the memory of its text.
    verdicts.set(hash, refusal ? { refusal } : { operations });
    return verdict;
  };

  return (read, method) => {
    if (read.refusal) return read;
    const found = queryText(read.request);
    if (found.refusal) return found;
    const { operations, refusal, document = null } = verdictOn(found.text);
    if (refusal) return { refusal };
    const operation = operationKind(operations, read.request.operationName);
    if (operation.refusal) return operation;
    if (operation.kind === 'subscription') return { refusal: noSubscriptions };
    if (method === 'GET' && operation.kind !== 'query') return { refusal: changeByGet };
    const tooLarge = variableLimit(read.request.variables, check.limits);
    return tooLarge ? { refusal: tooLarge } : { ...found, document, asked: read.request };
  };
}

/**
 * Lets a request through to the GraphQL server, with `request.queryText` and `request.asked` set, when it is a GraphQL request within the
 * limits that no page of another site can have sent; else answers it with the refusal.
 */
export function admitQuery(decide: Decide) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const decided = decide(readRequest(request), request.method);
    if (decided.refusal) {
      if (decided.refusal.status === 405) reply.header('allow', 'POST');
      return sendRefusal(reply, decided.refusal);
    }
    request.queryText = decided.text;
    request.asked = decided.asked;
    request.document = decided.document;
    return undefined;
  };
}

type Decided =
  | { text: string; document: DocumentNode | null; asked: GraphqlRequest; refusal?: undefined }
  | { refusal: RequestRefusal };

declare module 'fastify' {
  interface FastifyRequest {
    /** The text of the admitted query. Null before, and for requests without a query. */
    queryText: string | null;
    /** The admitted request, as it came in. Null before, and for requests without a query. */
    asked: GraphqlRequest | null;
    /** The parsed text, when it was parsed for this request. Others need not parse it again. */
    document: DocumentNode | null;
  }
}

const noSubscriptions: RequestRefusal = {
  code: 'BAD_REQUEST',
  message: 'Här finns inget att prenumerera på. Ställ frågan som query.',
  status: 400,
};
const changeByGet: RequestRefusal = {
  code: 'FEL_METOD',
  message: 'Med GET går det bara att läsa (query). Skicka ändringar med POST.',
  status: 405,
};

/**
 * Any page can make a visitor's browser send a GET without a preflight. A header that only a program can set shows that
 * no page did. For a POST of JSON the browser always makes a preflight.
 */
const shownBy = ['apollo-require-preflight', 'x-apollo-operation-name'];

function readRequest(request: FastifyRequest): ReadRequest {
  if (request.method !== 'GET') return graphqlRequest(request.body);
  const type = request.headers['content-type'];
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    return { refusal: wrongType };
  }
  if (type === undefined && !shownBy.some((name) => request.headers[name])) {
    return { refusal: unprotected };
  }
  return graphqlParameters(request.query as Record<string, unknown>);
}

const wrongType: RequestRefusal = {
  code: 'FEL_INNEHALLSTYP',
  message: 'Innehållet tas bara emot som content-type: application/json.',
  status: 415,
};
const unprotected: RequestRefusal = {
  code: 'FORFRAGAN_SKYDDAS_INTE',
  message: `Frågan kan ha skickats av en sida på en annan webbplats (CSRF) och besvaras därför inte. Skicka den med POST som application/json, eller med headern ${shownBy[0]}: 1.`,
  status: 400,
};

/**
 * Accepts queries as text, and none by id. Automatic persisted queries, by which a client stores new ids at a server,
 * are not offered: anybody could fill its memory. A client that tries gets the code on which it sends the text.
 */
export function textOnly({ query }: GraphqlRequest): QueryText {
  if (query !== null) return { text: query };
  return {
    refusal: {
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
      // Clients' libraries recognise this message, and send the text instead.
      message: 'PersistedQueryNotSupported',
      status: 400,
    },
  };
}

/** The errors of a document that is well-formed but not run. */
const notRun: ReadonlySet<unknown> = new Set<Code>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * An onSend hook. A client that accepts application/json by name gets status 200 for every GraphQL answer, also when
 * the document cannot be run. GraphQL over HTTP says so, since proxies answer with application/json too. Other clients
 * get 400.
 */
export async function jsonStatus(
  { headers: { accept = '' } }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const byName = accept.includes('application/json') && !accept.includes('graphql-response');
  if (reply.statusCode === 400 && byName && isNotRun(payload)) reply.code(200);
  return payload;
}

function isNotRun(payload: unknown): boolean {
  if (typeof payload !== 'string') return false;
  const { errors = [] } = JSON.parse(payload) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.length > 0 && errors.every(({ extensions }) => notRun.has(extensions?.code));
}
