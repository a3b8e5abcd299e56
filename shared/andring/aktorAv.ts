import { personnummerIn } from './personnummerIn.ts';

/** The request header in which a caller says in which role it writes. */
export const aktorHeader = 'x-aktor';

const unstated = 'ej angiven';

/**
 * Who writes, as the history keeps it: the role or instance that the caller states, at most 100 characters, never
 * anything like a personnummer. It is stated and not verified: put a subgraph's own endpoint behind your own login.
 */
export function aktorAv(headers: Record<string, string | string[] | undefined>): string {
  const stated = utf8(String(headers[aktorHeader] ?? '')).trim();
  return stated === '' || stated.length > 100 || personnummerIn(stated) !== null
    ? unstated
    : stated;
}

/** A header's text: Node.js reads its bytes as Latin-1, while clients send å, ä and ö as UTF-8. */
function utf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? header : text;
}
