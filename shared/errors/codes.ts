import { databaseCodes } from './databaseCodes.ts';

/** Every error code that a client can get, with its meaning. There is one table, so that no code gets two meanings. */
export const codes = {
  BAD_USER_INPUT:
    'An argument has a value that cannot be used; the message says which and how to mend it.',
  FEL_HUVUDMAN: 'A subgraph was asked about a key that belongs to another huvudman.',
  PART_EJ_REGISTRERAD:
    'A text refers to a party that has not joined the network; that party is null and the rest stands.',
  HUVUDMAN_UNAVAILABLE:
    'A huvudman did not answer, or answered with something unusable; its part is null and the rest stands.',
  SAMVERKAN_UNAVAILABLE:
    'The samverkan subgraph did not answer, or answered with something unusable.',
  SUBGRAPH_UNAVAILABLE:
    'A graph of the supergraph did not answer, or answered with something unusable.',
  ...databaseCodes,
  ENDAST_LASNING: 'The gateway is read-only: a huvudman writes at its own subgraph.',
  BAD_REQUEST: 'The request is not one that GraphQL over HTTP has; the message says what to send.',
  GRAPHQL_PARSE_FAILED: 'The query text is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query asks for what the schema does not have.',
  OPERATION_RESOLUTION_FAILURE: 'The document does not say which of its operations to run.',
  BUNTAR_TAS_INTE_EMOT: 'Several requests came in one body; one at a time is answered.',
  FORFRAGAN_SKYDDAS_INTE:
    'The request could have been sent by a page of another site (CSRF); a header proves that it was not.',
  FEL_METOD: 'The address does not answer that HTTP method, or a change was asked for by GET.',
  FEL_INNEHALLSTYP: 'The body has a content type that is not taken.',
  HITTADES_INTE: 'There is nothing at that address.',
  KROPPEN_FOR_STOR: 'The body is larger than the limit.',
  HUVUDEN_FOR_STORA: 'The HTTP headers are larger than the limit.',
  FORFRAGAN_FOR_LANGSAM: 'The request did not arrive in time.',
  FOR_MANGA_FORFRAGNINGAR: 'The caller has asked too often; Retry-After says when it may again.',
  FOR_MANGA_SAMTIDIGA: 'The caller has too many requests under way.',
  FRAGA_FOR_LANG: 'The query has more tokens than the limit.',
  FRAGA_FOR_NASTLAD: 'The query has more brackets inside each other than the limit.',
  FRAGA_FOR_MANGA_OPERATIONER: 'The document has more operations than the limit.',
  FRAGA_FOR_MANGA_FRAGMENT: 'The document has more fragments than the limit.',
  FRAGMENTCYKEL: 'A fragment spreads itself.',
  FRAGA_FOR_MANGA_DIREKTIV: 'The query has more directives than the limit.',
  FRAGA_FOR_MANGA_ALIAS: 'The query has more aliases than the limit.',
  FRAGA_FOR_BRED: 'A selection set has more entries than the limit.',
  FRAGA_FOR_DJUP: 'Fields stand deeper inside each other than the limit.',
  FRAGA_FOR_MANGA_FALT: 'The query has more fields than the limit, fragments expanded.',
  FRAGA_FOR_MANGA_UPPREPNINGAR: 'One field stands more times in the same place than the limit.',
  INTROSPEKTION_AV: 'Introspection is turned off here.',
  INTROSPEKTION_FOR_MANGA: 'The query asks for the whole schema more times than the limit.',
  INTROSPEKTION_FOR_DJUP: "An introspection nests a type's lists deeper than the limit.",
  VARIABLER_FOR_MANGA: 'The variables hold more values than the limit.',
  VARIABLER_FOR_DJUPA: 'The variables are nested deeper than the limit.',
  VARIABEL_FOR_LANG: 'A list in the variables is longer than the limit.',
  FRAGA_FOR_DYR:
    'The answer is expected to cost more than the limit, by owners asked and values given.',
  ARBETSBUDGET_SLUT:
    "The caller's questions are expected to cost more in a minute than one caller may ask for; Retry-After says when it may again.",
  HELA_SVARET_FOR_STORT:
    'The whole answer is larger than the limit, so nothing of it is sent; ask for less at a time.',
  FOR_MANGA_OLASTA_SVAR:
    'The caller has not read earlier answers, and the server holds no more of them.',
  FOR_MANGA_ANSLUTNINGAR: 'The address has more connections open than the limit.',
  FRAGA_GAR_INTE_ATT_PLANERA:
    'The query planner gave up: the query can be answered in too many ways, or in none.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'The query was named by its hash, and this gateway has no list of queries.',
  PERSISTED_QUERY_NOT_IN_LIST: "The query's hash is not in the gateway's list.",
  QUERY_NOT_IN_SAFELIST:
    "The query's text is not in the gateway's list, and only that list is answered.",
  FORBIDDEN: 'The owner does not show this to this caller; it is null and the rest stands.',
  TOKEN_SAKNAS: 'A call at a subgraph itself without an access token for that subgraph.',
  TOKEN_OGILTIG: 'The access token cannot be read, or the header does not hold exactly one.',
  TOKEN_FEL_ALGORITM: 'The access token is signed with an algorithm that is not allowed.',
  TOKEN_OKAND_UTFARDARE: 'The access token comes from an issuer that this subgraph does not trust.',
  TOKEN_FEL_SIGNATUR: "No key of its issuer has made the access token's signature.",
  TOKEN_UTGANGEN: 'The access token has expired.',
  TOKEN_GALLER_INTE_AN: 'The access token is from the future.',
  TOKEN_GALLER_FOR_LANGE: 'The access token lives longer than its issuer is allowed here.',
  TOKEN_FEL_MOTTAGARE:
    'The access token is for another audience, or for several; or one for a subgraph came by a gateway.',
  TOKEN_SAKNAR_UPPGIFT: 'A claim that is required is missing or has the wrong form.',
  TOKEN_FEL_HUVUDMAN: 'The issuer may not speak for the huvudman that the access token names.',
  TOKEN_OTILLATET_TECKEN:
    'The subject or the huvudman of the access token has a character that cannot be seen or turns the reading direction.',
  TOKEN_PERSONNUMMER: 'A claim of the access token looks like a personnummer.',
  DPOP_OGILTIG:
    'The access token is bound to a key, and no valid DPoP proof (RFC 9449) came along.',
  INTYG_SAKNAS: "An access token for the network came without a gateway's assertion.",
  INTYG_OGILTIGT: "The gateway's assertion cannot be read, or no trusted gateway has signed it.",
  INTYG_FEL_MOTTAGARE: "The gateway's assertion is for another member.",
  INTYG_UTGANGET: "The gateway's assertion has expired, or lives too long.",
  INTYG_ANVANT: "The gateway's assertion has been used before.",
  INTYG_FEL_INNEHALL: "The gateway's assertion is for another body.",
  INTYG_FEL_TOKEN: "The gateway's assertion is for another access token, or for none.",
  SESSION_SLUT: 'There is no session of that cookie, or it has ended; sign in again.',
  SESSION_FEL_URSPRUNG:
    'A call with a session came from a page of another origin (CSRF), or from no page at all.',
  UTFARDAREN_SVARAR_INTE:
    'The issuer that somebody signed in with cannot be asked for the roles at the moment; nothing was changed.',
  ENGANGSMINNE_SAKNAS:
    'Whether a proof (DPoP) has been used before cannot be known, since the store that the servers share does not answer; try again with a new proof.',
  NYCKLAR_SAKNAS: 'The keys to verify with cannot be had at the moment; try again.',
  SVAR_FOR_STORT:
    'The same entities were to stand at so many places that the answer would grow too large; the rest is null.',
  HUVUDMAN_ERROR: 'A huvudman answered, but could not give this field.',
  VARDE_SAKNAS:
    'Nobody gave a value that the schema says is always there; the nearest part that may be null is null.',
  INTERNAL_SERVER_ERROR:
    'Something unforeseen; the cause is in the log of the server that says so.',
} as const;

export type Code = keyof typeof codes;
