import { registryLimits } from './limits.ts';
import { type Refusal, refusal } from './Refusal.ts';

/** Refuses addresses that cannot be asked, or that carry a password; null when they can. */
export function urlsRefused(urls: readonly string[]): Refusal | null {
  if (urls.length === 0 || urls.length > registryLimits.urls) {
    return refusal('OGILTIG_ADRESS', `Ange mellan 1 och ${registryLimits.urls} adresser.`);
  }
  if (new Set(urls).size !== urls.length) {
    return refusal('OGILTIG_ADRESS', 'Samma adress står två gånger.');
  }
  const wrong = urls.find((url) => !canBeAsked(url));
  return wrong === undefined
    ? null
    : refusal(
        'OGILTIG_ADRESS',
        `"${wrong.slice(0, 100)}" är ingen adress som kan frågas: skriv http(s)://värd/väg, utan användare, lösenord och #.`,
      );
}

function canBeAsked(text: string): boolean {
  if (text.length > registryLimits.urlLength || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return (
    /^https?:$/.test(protocol) && /^https?:\/\/\S+$/.test(text) && !username && !password && !hash
  );
}
