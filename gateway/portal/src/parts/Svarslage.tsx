import { alder } from '../lib/alder.ts';
import { missingIn, type Partssvar } from '../lib/natverk.ts';
import { usePartsnamn } from '../lib/Parter.tsx';

const words: Record<string, string> = {
  SVARADE_INTE: 'svarade inte: dess uppgifter saknas här.',
  OGILTIGT_SVAR:
    'lämnade ett svar som inte går att visa: dess uppgifter saknas här, helt eller delvis.',
  NEKADE: 'visar inte alla sina uppgifter för den som frågar utan behörighet.',
  SPARRAD: 'har inte svarat på en stund och tillfrågas inte just nu: dess uppgifter saknas här.',
  INAKTUELLT: 'svarade inte: här visas dess senaste svar.',
};

/** Names who is missing on a page, and what that means for it. Nothing when all have answered. */
export function Svarslage({ natverk }: { natverk: readonly Partssvar[] }) {
  const namn = usePartsnamn();
  const missing = missingIn(natverk);
  return (
    <div role="status" className="svarslage" data-antal={missing.length}>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ huvudman, status, alderSekunder }) => (
            <li key={huvudman}>
              <strong>{namn(huvudman)}</strong> {words[status] ?? 'svarade inte som väntat.'}
              {alderSekunder === undefined ? '' : ` Det är ${alder(alderSekunder)} gammalt.`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
