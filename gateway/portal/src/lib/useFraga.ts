import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type AnyVariables, getOperationName, useQuery } from 'urql';
import { natverkOf, type Partssvar } from '../../../../shared/client/src/natverk.ts';

/** An error beside an answer: whose, where and why. */
export interface Delfel {
  message: string;
  /** Such as HUVUDMAN_UNAVAILABLE or FORBIDDEN. */
  code: string | null;
  huvudman: string | null;
  path: readonly (string | number)[];
}

/** How a question to the network stands. */
export interface Fraga<Data> {
  /** The name of its operation, and with it of its file in queries/. */
  namn: string;
  variabler: AnyVariables;
  /** What is known, possibly with parts missing; null until the first answer, or when there is none. */
  data: Data | null;
  laddar: boolean;
  /** How each party asked has answered. */
  natverk: Partssvar[];
  delfel: Delfel[];
  /** Why there is no answer at all, in Swedish; null when there is one. */
  hinder: string | null;
  /** Asks again, past what is cached. */
  igen: () => void;
}

/** Asks the network one of the portal's persisted operations, and asks again when its variables change. */
export function useFraga<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pausa?: boolean } = {},
): Fraga<Data> {
  const pause = options.pausa ?? false;
  // Cached answers show at once, and are asked for again: a page must not show as present who has gone silent since.
  const [state, execute] = useQuery<Data, AnyVariables>({
    query,
    variables: variables as AnyVariables,
    requestPolicy: 'cache-and-network',
    pause,
  });
  const { data, error, extensions, fetching, stale } = state;
  const delfel = (error?.graphQLErrors ?? []).map((one) => ({
    message: one.message,
    code: textOrNull(one.extensions?.code),
    huvudman: textOrNull(one.extensions?.huvudman),
    path: one.path ?? [],
  }));
  return {
    namn: getOperationName(query) ?? '',
    variabler: variables as AnyVariables,
    data: data ?? null,
    laddar: !pause && (fetching || stale),
    natverk: natverkOf(extensions),
    delfel,
    hinder: data ? null : hinderIn(error?.networkError, delfel),
    igen: () => execute({ requestPolicy: 'network-only' }),
  };
}

function hinderIn(networkError: Error | undefined, delfel: readonly Delfel[]): string | null {
  if (networkError)
    return 'Nätverkets adress svarade inte. Kontrollera anslutningen och försök igen.';
  return delfel[0] ? hinderAv(delfel[0]) : null;
}

/** Why something is not there, in words that a reader can use. */
function hinderAv({ code, message }: Delfel): string {
  if (code === 'SAMVERKAN_UNAVAILABLE')
    return 'Det som är gemensamt för huvudmännen (vårdcentrum, planer och avtal) kom inte fram. Försök igen om en stund.';
  return message;
}

/** A page's question as unanswered, where what the page is about is missing from the answer because somebody failed: nobody has said that it does not exist. */
export function obesvarad<Data>(fraga: Fraga<Data>, saknas: boolean): Fraga<Data> {
  const [first] = fraga.delfel;
  return saknas && first ? { ...fraga, data: null, hinder: hinderAv(first) } : fraga;
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
