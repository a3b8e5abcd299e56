import type { RequestRefusal } from './RequestRefusal.ts';

/** A GraphQL request, as GraphQL over HTTP has it, with the right types and nothing else checked. */
export interface GraphqlRequest {
  query: string | null;
  /** The id of a query that is known beforehand, as the request names it. */
  documentId: string | null;
  operationName: string | null;
  variables: Record<string, unknown>;
}

export type ReadRequest =
  | { request: GraphqlRequest; refusal?: undefined }
  | { refusal: RequestRefusal; request?: undefined };

/** Reads the JSON body of a POST. Takes anything, and gives the refusal of what is no GraphQL request. */
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

/** The hash in `extensions.persistedQuery`, as Apollo's clients name a query. */
function persistedHash(extensions: unknown): unknown {
  const { persistedQuery } = Object(extensions) as { persistedQuery?: unknown };
  return (Object(persistedQuery) as { sha256Hash?: unknown }).sha256Hash ?? null;
}

const isAbsent = (value: unknown) => value === undefined || value === null;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
