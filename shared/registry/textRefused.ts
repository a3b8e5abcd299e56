import { registryLimits } from '../contract/registryLimits.ts';
import { otillatetTecken } from '../values/otillatetTecken.ts';
import { personnummerIn } from '../values/personnummerIn.ts';
import { bindsIdentity, latestRules } from './Membership.ts';
import { type RegistryRefusal, refusal } from './RegistryRefusal.ts';

/**
 * Refuses a text that is empty, too long, or has spaces at either end. This is part of the format: every reader checks
 * it.
 */
export function textFormRefused(name: string, text: string, max: number): RegistryRefusal | null {
  return text.trim() === text && text !== '' && text.length <= max
    ? null
    : refusal('OGILTIGT_VARDE', `${name} ska ha 1–${max} tecken, utan blanksteg först eller sist.`);
}

/**
 * Refuses a text that seems to have a personnummer or an invisible character. Only the registry checks this, when it
 * admits an entry. Readers do not: the detection improves with time, and an admitted log must stay verifiable.
 */
export function textRefused(name: string, text: string, max: number): RegistryRefusal | null {
  const malformed = textFormRefused(name, text, max);
  if (malformed) return malformed;
  const problem = otillatetTecken(text, 'rad');
  if (problem !== null) return refusal('OTILLATET_TECKEN', `${name} ${problem}`);
  return personnummerIn(text) === null
    ? null
    : refusal(
        'PERSONNUMMER',
        `${name} innehåller något som ser ut som ett personnummer: skriv det utan. Loggen är öppen och ingenting tas bort ur den.`,
      );
}

/** Refuses addresses that cannot be called, or that have a password. Null when they are good. */
export function urlsRefused(urls: readonly string[], rules = latestRules): RegistryRefusal | null {
  if (urls.length === 0 || urls.length > registryLimits.urls) {
    return refusal('OGILTIG_ADRESS', `Ange mellan 1 och ${registryLimits.urls} adresser.`);
  }
  if (new Set(urls).size !== urls.length) {
    return refusal('OGILTIG_ADRESS', 'Samma adress står två gånger.');
  }
  const formed = bindsIdentity(rules) ? isAddress : wasAddress;
  const wrong = urls.find((url) => !formed(url));
  return wrong === undefined
    ? null
    : refusal(
        'OGILTIG_ADRESS',
        `${JSON.stringify(wrong.slice(0, 100))} är ingen adress som kan frågas: skriv http(s)://värd/väg med små bokstäver i värden, utan användare, lösenord och #${meant(wrong)}.`,
      );
}

/**
 * Labels of a name as DNS has them, or an IP address; a port other than 0; a path and a query without control
 * characters.
 */
const form =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::[1-9]\d{0,4})?(?:\/[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]*)?$/;
const control = /%(?:[01][0-9a-f]|7f)/i;

/**
 * Whether an address is in its one accepted form. Forms that a URL parser would mend (`http:///x`, credentials, another
 * case, the scheme's own port, `..`, numbers that are IP addresses) are refused, since each reader mends in its own
 * way.
 */
function isAddress(text: string): boolean {
  if (text.length > registryLimits.urlLength || !form.test(text) || control.test(text))
    return false;
  if (!URL.canParse(text)) return false;
  const { href, hostname } = new URL(text);
  return hostname.length <= 253 && (href === text || href === `${text}/`);
}

/** Whether a text was an address under the first rules. */
function wasAddress(text: string): boolean {
  if (text.length > registryLimits.urlLength || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return (
    /^https?:$/.test(protocol) && /^https?:\/\/\S+$/.test(text) && !username && !password && !hash
  );
}

/** The address that was probably meant. Empty when there is no good guess. */
function meant(text: string): string {
  if (!URL.canParse(text)) return '';
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.hash = '';
  return isAddress(url.href) ? `, kanske ${url.href}` : '';
}
