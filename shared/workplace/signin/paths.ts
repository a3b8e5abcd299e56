import { sha256Hex } from '../../values/sha256Hex.ts';

/** The path of the sign-in page. */
export const signInPath = '/logga-in';

/** A short name of an issuer, for addresses. */
export const issuerKey = (issuer: string) => sha256Hex(issuer).slice(0, 12);

/**
 * The path to which an issuer sends the browser back. Each issuer has its own, so that one issuer's answer cannot pass for
 * another's (RFC 9700, 2.1).
 */
export const answerPathOf = (issuer: string) => `${signInPath}/svar/${issuerKey(issuer)}`;

/** The path at which an issuer reports, server to server, that a user has signed out there. */
export const logoutPathOf = (issuer: string) => `/logga-ut/utfardare/${issuerKey(issuer)}`;
