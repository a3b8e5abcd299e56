import { isIP } from 'node:net';
import type { Reachable } from '../../serve/reach/Reachable.ts';

/**
 * What is wrong with the address of another system, in Swedish. Null when messages can be sent there. Only the address
 * itself is judged here; the IP address of its name is judged at each connection.
 */
export function webhookAddressFault(text: unknown, reachable: Reachable): string | null {
  if (typeof text !== 'string' || text.length > 500 || !URL.canParse(text)) {
    return 'Skriv hela adressen, till exempel https://system.exempel.se/vardnat.';
  }
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== '' || password !== '') {
    return 'Adressen får inte innehålla användarnamn eller lösenord: meddelandena är signerade i stället.';
  }
  if (hash !== '') return 'Ta bort det som står efter # i adressen.';
  const host = hostname.replace(/^\[|\]$/g, '');
  const here = host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
  if (protocol !== 'https:' && !(protocol === 'http:' && here)) {
    return 'Adressen ska börja med https://.';
  }
  if (isIP(host) !== 0 && !reachable(host)) return internal;
  if ((host === 'localhost' || host.endsWith('.localhost')) && !reachable('127.0.0.1'))
    return internal;
  return null;
}

const isLoopbackAddress = (host: string) => host === '::1' || /^127\./.test(host);

const internal =
  'Adressen hör till ett internt nät, dit inget skickas. Ange en adress som nås utifrån, eller be driften öppna nätet (WEBHOOK_NETWORKS).';
