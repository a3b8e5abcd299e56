import { missingIn, type Partssvar } from '../../../../shared/client/src/natverk.ts';
import { alder } from '../lib/format.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { Namnlista } from './Namnlista.tsx';

/** What a status means for the page: of one party, and of several. */
const words: Record<string, readonly [one: string, several: string]> = {
  SVARADE_INTE: [
    'svarade inte: dess uppgifter saknas här.',
    'svarade inte: deras uppgifter saknas här.',
  ],
  OGILTIGT_SVAR: [
    'lämnade ett svar som inte går att visa: dess uppgifter saknas här, helt eller delvis.',
    'lämnade svar som inte går att visa: deras uppgifter saknas här, helt eller delvis.',
  ],
  NEKADE: [
    'visar inte alla sina uppgifter för den som frågar utan behörighet.',
    'visar inte alla sina uppgifter för den som frågar utan behörighet.',
  ],
  UNDANTAGEN: [
    'tillfrågas inte av den som driver den här tjänsten: dess uppgifter saknas här.',
    'tillfrågas inte av den som driver den här tjänsten: deras uppgifter saknas här.',
  ],
  SPARRAD: [
    'har inte svarat på en stund och tillfrågas inte just nu: dess uppgifter saknas här.',
    'har inte svarat på en stund och tillfrågas inte just nu: deras uppgifter saknas här.',
  ],
  INAKTUELLT: [
    'svarade inte: här visas dess senaste svar.',
    'svarade inte: här visas deras senaste svar.',
  ],
};
const unexpected = ['svarade inte som väntat.', 'svarade inte som väntat.'] as const;

/** Names who is missing on a page, and what that means for it. Nothing when all have answered. */
export function Svarslage({ natverk }: { natverk: readonly Partssvar[] }) {
  const namn = usePartsnamn();
  const missing = missingIn(natverk);
  // It is no huvudman, and its name says nothing to whoever reads the page.
  const named = (id: string) =>
    id === 'samverkan' ? 'Tjänsten för det som är gemensamt (samverkan)' : namn(id);
  return (
    <div role="status" className="svarslage" data-antal={missing.length}>
      {missing.length > 0 && (
        <ul>
          {alike(missing).map(({ huvudman, status, alderSekunder }) => (
            <li key={huvudman.join()}>
              <Namnlista namn={huvudman.map(named)} starkt />{' '}
              {(words[status] ?? unexpected)[huvudman.length > 1 ? 1 : 0]}
              {alderSekunder !== undefined &&
                (status === 'INAKTUELLT'
                  ? ` Det är ${alder(alderSekunder)} gammalt.`
                  : ` Det som ändå visas är ${alder(alderSekunder)} gammalt.`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Those of whom the same is to be said, together; the age of an old answer is each one's own. */
function alike(missing: readonly Partssvar[]) {
  const groups = new Map<string, { huvudman: string[]; status: string; alderSekunder?: number }>();
  for (const { huvudman, status, alderSekunder } of missing) {
    const key = alderSekunder === undefined ? status : huvudman;
    const group = groups.get(key);
    if (group) group.huvudman.push(huvudman);
    else groups.set(key, { huvudman: [huvudman], status, alderSekunder });
  }
  return [...groups.values()];
}
