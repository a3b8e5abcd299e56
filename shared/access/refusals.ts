import type { Code } from '../errors/codes.ts';

interface Sentence {
  /** The HTTP status of the whole answer. */
  status: 401 | 503;
  /** Swedish, and the same whatever came in: nothing of a token is ever repeated. */
  message: string;
}

const token = (message: string): Sentence => ({ status: 401, message });

/** Every way in which a call is not let in, with what its caller is told. */
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
  NYCKLAR_SAKNAS: {
    status: 503,
    message:
      'Nycklarna som åtkomsten kontrolleras med går inte att nå just nu. Försök igen om en stund.',
  },
} as const satisfies Partial<Record<Code, Sentence>>;

export type Refusalcode = keyof typeof refusals;
