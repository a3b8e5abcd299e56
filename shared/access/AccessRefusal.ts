import { HeaderMap } from '@apollo/server';
import type { GraphQLErrorExtensions } from 'graphql';
import { codedError } from '../errors/codedError.ts';
import type { Code } from '../errors/codes.ts';

interface Sentence {
  /** The HTTP status of the whole answer. */
  status: 401 | 403 | 503;
  /** In Swedish. It is always the same text: nothing of a token is ever repeated in it. */
  message: string;
}

const token = (message: string): Sentence => ({ status: 401, message });

/** Every reason to refuse a call, with the message to its caller. */
export const refusals = {
  TOKEN_SAKNAS: token(
    'Anropet saknar åtkomsttoken för den här delgrafen. Läs genom gatewayen, eller hämta en token för just den här delgrafen.',
  ),
  TOKEN_OGILTIG: token(
    'Åtkomsttoken går inte att läsa. Skicka en enda header: authorization: Bearer TOKEN.',
  ),
  TOKEN_FEL_ALGORITM: token('Åtkomsttoken är signerad på ett sätt som inte godtas.'),
  TOKEN_OKAND_UTFARDARE: token('Åtkomsttoken kommer från en utfärdare som inte är betrodd här.'),
  TOKEN_FEL_SIGNATUR: token('Åtkomsttoken har en signatur som inte stämmer.'),
  TOKEN_UTGANGEN: token('Åtkomsttoken har gått ut. Hämta en ny.'),
  TOKEN_GALLER_INTE_AN: token('Åtkomsttoken gäller inte än: kontrollera klockan hos utfärdaren.'),
  TOKEN_GALLER_FOR_LANGE: token('Åtkomsttoken gäller längre än vad som godtas här.'),
  TOKEN_FEL_MOTTAGARE: token(
    'Åtkomsttoken är utfärdad för en annan mottagare. Nätverket läses med en token för nätverket, och en delgraf anropas direkt med en token för just den.',
  ),
  TOKEN_SAKNAR_UPPGIFT: token(
    'Åtkomsttoken saknar en uppgift som behövs: iss, sub, aud, exp, iat, huvudman och roller.',
  ),
  TOKEN_FEL_HUVUDMAN: token(
    'Åtkomsttoken nämner en huvudman som dess utfärdare inte får tala för.',
  ),
  TOKEN_OTILLATET_TECKEN: token(
    'Åtkomsttoken har ett tecken i sub eller huvudman som inte syns eller som vänder läsriktningen, och tas inte emot.',
  ),
  TOKEN_PERSONNUMMER: token(
    'Åtkomsttoken innehåller något som liknar ett personnummer och tas inte emot.',
  ),
  DPOP_OGILTIG: token(
    'Åtkomsttoken är bunden till en nyckel, och anropets DPoP-bevis saknas, stämmer inte eller har använts förut.',
  ),
  INTYG_SAKNAS: token(
    'En token för nätverket gäller bara genom en betrodd gateway, och anropet saknar gatewayens intyg.',
  ),
  INTYG_OGILTIGT: token(
    'Gatewayens intyg går inte att läsa, eller kommer inte från en betrodd gateway.',
  ),
  INTYG_FEL_MOTTAGARE: token('Gatewayens intyg är utfärdat för en annan delgraf.'),
  INTYG_UTGANGET: token('Gatewayens intyg har gått ut, eller gäller för länge.'),
  INTYG_ANVANT: token('Gatewayens intyg har använts förut, och gäller för ett enda anrop.'),
  INTYG_FEL_INNEHALL: token('Gatewayens intyg gäller ett anrop med annat innehåll.'),
  INTYG_FEL_TOKEN: token('Gatewayens intyg gäller ett anrop med en annan åtkomsttoken.'),
  SESSION_SLUT: token('Du är inte inloggad längre. Logga in igen.'),
  SESSION_FEL_URSPRUNG: {
    status: 403,
    message:
      'Anropet kommer inte från den här arbetsplatsens egen sida och utförs därför inte. Öppna arbetsplatsen i en flik och gör det där.',
  },
  UTFARDAREN_SVARAR_INTE: {
    status: 503,
    message:
      'Den som du loggade in hos svarar inte, så det går inte att kontrollera vad du får göra just nu. Inget är ändrat. Försök igen om en stund.',
  },
  ENGANGSMINNE_SAKNAS: {
    status: 503,
    message:
      'Det går inte att kontrollera om anropets DPoP-bevis har använts förut, för minnet som delgrafens servrar delar svarar inte. Inget är ändrat. Försök igen om en stund, med ett nytt bevis.',
  },
  NYCKLAR_SAKNAS: {
    status: 503,
    message:
      'Nycklarna som åtkomsten kontrolleras med går inte att nå just nu. Försök igen om en stund.',
  },
} as const satisfies Partial<Record<Code, Sentence>>;

export type Refusalcode = keyof typeof refusals;

/** Why a call is refused. */
export interface Refusal {
  refused: Refusalcode;
}

export const refuse = (refused: Refusalcode): Refusal => ({ refused });

/** Whether a result is a refusal. */
export function isRefusal(result: unknown): result is Refusal {
  return (
    typeof result === 'object' &&
    result !== null &&
    'refused' in result &&
    isRefusalcode(result.refused)
  );
}

/** Whether a value, such as the code in another server's answer, is the code of a refusal. */
export function isRefusalcode(code: unknown): code is Refusalcode {
  return typeof code === 'string' && Object.hasOwn(refusals, code);
}

/** The `WWW-Authenticate` header of a 401: how the caller can get in (RFC 6750, section 3; RFC 9449, section 7.1). */
export function challengeOf(refused: Refusalcode): string {
  if (refused === 'DPOP_OGILTIG') return 'DPoP error="invalid_dpop_proof"';
  const stated = refused === 'TOKEN_SAKNAS' ? '' : ', error="invalid_token"';
  return `Bearer realm="vardnat"${stated}`;
}

/** A refusal as the GraphQL error that answers the whole request, with its HTTP status. */
export function refusalError({ refused }: Refusal) {
  const { status, message } = refusals[refused];
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', challengeOf(refused));
  return httpError(refused, message, status, headers);
}

/** An error that decides the HTTP status of the whole answer. */
export function httpError(
  code: Code,
  message: string,
  status: number,
  headers: HeaderMap = new HeaderMap(),
) {
  // graphql-yoga types these extensions with a plain object of headers, where Apollo Server has a map.
  const http: unknown = { status, headers };
  return codedError(code, message, { http } as GraphQLErrorExtensions);
}
