import { useState } from 'react';
import { Hinder } from '../Felruta.tsx';
import { skicka } from '../fraga.ts';
import { useData, useTitel } from '../useData.ts';

interface Inloggning {
  id: string;
  vem: string;
  roller: string[];
  skapad: string;
  sedd: string;
  egen: boolean;
}

const tid = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
const klocka = (text: string) => tid.format(new Date(text));

/** For an admin: the sessions by pseudonym, to end them, and the access log to download. */
export function Inloggningar() {
  useTitel('Inloggningar');
  const { data, fel, om } = useData('sessioner', () =>
    skicka<{ sessioner: Inloggning[] }>('/sessioner'),
  );
  const [hinder, setHinder] = useState<Error | null>(null);
  const avsluta = async (id: string) => {
    try {
      setHinder(null);
      await skicka('/sessioner/avsluta', { id });
      await om();
    } catch (error) {
      setHinder(error as Error);
    }
  };
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Inloggningar</h1>
      <p>
        Den som är inloggad står med roll och en pseudonym, samma som i historiken. En inloggning
        som avslutas slutar gälla genast.
      </p>
      {(fel ?? hinder) && <Hinder fel={(fel ?? hinder) as Error} />}
      <ul className="uppgifter">
        {data?.sessioner.map(({ id, vem, roller, skapad, sedd, egen }) => (
          <li key={id} className="rad">
            <span>
              {roller.join(', ')}, {vem}
              {egen && ' (du)'}: inloggad {klocka(skapad)}, senast använd {klocka(sedd)}
            </span>
            {!egen && (
              <button type="button" onClick={() => void avsluta(id)}>
                Avsluta<span className="bara-lasare"> {vem}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href="/atkomstlogg.csv" download>
          Spara loggen över inloggningar och ändrad åtkomst
        </a>
        , utan uppgift om vem.
      </p>
    </main>
  );
}
