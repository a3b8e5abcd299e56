import { sha256Hex } from '../../values/sha256Hex.ts';

/** Where people sign in. */
export const signInPath = '/logga-in';

/** A short name of an issuer, for addresses. */
export const issuerKey = (issuer: string) => sha256Hex(issuer).slice(0, 12);

/**
 * Where an issuer sends the browser back: an address of its own for each issuer, so that no answer can be taken for
 * another's (RFC 9700, 2.1).
 */
export const answerPathOf = (issuer: string) => `${signInPath}/svar/${issuerKey(issuer)}`;

/** Where an issuer tells, server to server, that somebody has signed out there. */
export const logoutPathOf = (issuer: string) => `/logga-ut/utfardare/${issuerKey(issuer)}`;
