import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type OperationSummary, operationsOf, parsedQuery, tokenLimit } from './ParsedQuery.ts';
import type { QueryLimits } from './QueryLimits.ts';
import { introspectionOff, queryRules } from './queryRules.ts';
import { countText, overLimit, type RequestRefusal } from './RequestRefusal.ts';

/** A GraphQL request by GraphQL over HTTP. Its fields have the right types; nothing else is checked. */
export interface GraphqlRequest {
  query: string | null;
  /** The id of a persisted query, as the request names it. */
  documentId: string | null;
  operationName: string | null;
  variables: Record<string, unknown>;
}

export type ReadRequest =
  | { request: GraphqlRequest; refusal?: undefined }
  | { refusal: RequestRefusal; request?: undefined };

/** Reads the JSON body of a POST. Accepts any value, and gives a refusal when it is no GraphQL request. */
export function graphqlRequest(body: unknown): ReadRequest {
  if (Array.isArray(body)) return refused(bunt, 'BUNTAR_TAS_INTE_EMOT');
  if (!isObject(body)) return refused(form);
  const { query = null, variables, operationName = null, extensions, documentId = null } = body;
  if (query !== null && typeof query !== 'string') return refused('query ska vara en text.');
  if (!isAbsent(variables) && !isObject(variables)) {
    return refused('variables ska vara ett objekt, inte en lista eller en text.');
  }
  if (operationName !== null && typeof operationName !== 'string') {
    return refused('operationName ska vara en text.');
  }
  if (!isAbsent(extensions) && !isObject(extensions)) {
    return refused('extensions ska vara ett objekt, inte en lista eller en text.');
  }
  const id = documentId ?? persistedHash(extensions);
  if (id !== null && typeof id !== 'string') return refused('Frågans id ska vara en text.');
  if (!query && !id) return refused(form);
  return {
    request: {
      query: query || null,
      documentId: id,
      operationName,
      variables: isObject(variables) ? variables : {},
    },
  };
}

/** Reads the parameters of a GET, in which `variables` and `extensions` are JSON. */
export function graphqlParameters(parameters: Record<string, unknown>): ReadRequest {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value !== 'string')
      return refused(`Parametern ${name.slice(0, 40)} får anges en gång.`);
    if (name !== 'variables' && name !== 'extensions') body[name] = value;
    else if (value !== '') {
      try {
        body[name] = JSON.parse(value);
      } catch {
        return refused(`Parametern ${name} ska vara JSON.`);
      }
    }
  }
  return graphqlRequest(body);
}

const form =
  'Skicka en fråga som JSON: { "query": "{ parter { namn } }", "variables": {} }, med content-type: application/json.';
const bunt = 'Flera frågor i en kropp (en lista) tas inte emot. Skicka en fråga i taget.';

function refused(
  message: string,
  code: RequestRefusal['code'] = 'BAD_REQUEST',
): { refusal: RequestRefusal } {
  return { refusal: { code, message, status: 400 } };
}

/** The hash in `extensions.persistedQuery`, by which Apollo's clients name a query. */
function persistedHash(extensions: unknown): unknown {
  const { persistedQuery } = Object(extensions) as { persistedQuery?: unknown };
  return (Object(persistedQuery) as { sha256Hash?: unknown }).sha256Hash ?? null;
}

const isAbsent = (value: unknown) => value === undefined || value === null;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The operations of a query that may be validated and planned, or why it may not. They are valid as long as the caller
 * keeps the document.
 */
export type Verdict =
  | { operations: readonly OperationSummary[]; document?: DocumentNode; refusal?: undefined }
  | { refusal: RequestRefusal; operations?: undefined; document?: undefined };

export interface CheckOptions {
  limits: QueryLimits;
  /** Whether introspection is allowed. */
  introspection: boolean;
}

/**
 * Checks a query text against the limits before it is validated. Validation compares selections pairwise, so it only
 * gets small queries. The time is linear in the text's tokens and in the accepted fields. Never throws.
 */
export function checkQuery(text: string, { limits, introspection }: CheckOptions): Verdict {
  const tooLong = tokenLimit(text, limits);
  if (tooLong) return { refusal: tooLong };
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch (error) {
    return { refusal: notGraphql(error) };
  }
  const query = parsedQuery(document);
  if (query.operations.length === 0) return { refusal: nothingToRun };
  for (const rule of queryRules) {
    const refusal = rule(query, limits);
    if (refusal) return { refusal };
  }
  const refusal = introspection ? null : introspectionOff(query, limits);
  return refusal ? { refusal } : { operations: operationsOf(query), document };
}

const nothingToRun: RequestRefusal = {
  code: 'GRAPHQL_PARSE_FAILED',
  message: 'Dokumentet har ingen operation att köra, bara fragment. Lägg till en fråga (query).',
  status: 400,
};

function notGraphql(error: unknown): RequestRefusal {
  const why = error instanceof GraphQLError ? error.message : 'den kan inte tolkas';
  return {
    code: 'GRAPHQL_PARSE_FAILED',
    message: `Frågan är inte giltig GraphQL: ${why.slice(0, 300)}`,
    status: 400,
  };
}

/**
 * Counts the values of the variables, their depth and the length of each list, without recursion, and stops at the
 * first one over a limit.
 */
export function variableLimit(
  variables: Record<string, unknown>,
  limits: QueryLimits,
): RequestRefusal | null {
  let level = Object.entries(variables).map(([name, value]) => ({ name, value }));
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > limits.variableValues) return tooMany(limits);
    const inner: typeof level = [];
    for (const { name, value } of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (depth >= limits.variableDepth) return tooDeep(name, limits);
      if (Array.isArray(value) && value.length > limits.listLength) {
        return tooLong(name, value.length, limits);
      }
      for (const one of Object.values(value)) inner.push({ name, value: one });
      if (values + inner.length > limits.variableValues) return tooMany(limits);
    }
    level = inner;
  }
  return null;
}

function tooMany({ variableValues }: QueryLimits): RequestRefusal {
  return overLimit(
    'VARIABLER_FOR_MANGA',
    `Variablerna har fler än ${countText(variableValues)} värden, och så många tas högst emot. Dela upp frågan i flera.`,
    variableValues,
  );
}

function tooDeep(name: string, { variableDepth }: QueryLimits): RequestRefusal {
  return overLimit(
    'VARIABLER_FOR_DJUPA',
    `Variabeln ${shown(name)} har fler än ${countText(variableDepth)} listor och objekt inuti varandra, och så många tas högst emot. Ge den en plattare form.`,
    variableDepth,
  );
}

function tooLong(name: string, length: number, { listLength }: QueryLimits): RequestRefusal {
  return overLimit(
    'VARIABEL_FOR_LANG',
    `Variabeln ${shown(name)} har en lista med ${countText(length)} värden; högst ${countText(listLength)} tas emot. Dela upp frågan i flera.`,
    listLength,
    length,
  );
}

/** A name from a caller, cut to fit in a sentence. */
const shown = (name: string) => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
