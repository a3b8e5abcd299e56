import { Fall } from '../delar/Fall.tsx';
import { Formular } from '../formular/Formular.tsx';
import { ordet } from '../formular/iOrd.ts';
import { farGora, useSession } from '../session.ts';
import type { Atgard, Rekommendation } from './revisionsfragor.ts';

interface AtgarderProps {
  rad: Rekommendation;
  /** Names of units, by id. */
  namn: ReadonlyMap<string, string>;
  klart: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/** The actions that follow from a recommendation, by unit: how far each has come, and its effect. */
export function Atgarder({ rad, namn, klart, om }: AtgarderProps) {
  const session = useSession();
  const skriver = farGora(session, 'registreraAtgard');
  const atgarder = rad.atgarder ?? [];
  return (
    <section aria-labelledby="atgarder">
      <h2 id="atgarder">Åtgärder</h2>
      {atgarder.length === 0 && <p>Ingen åtgärd är registrerad.</p>}
      <ul className="uppgifter">
        {atgarder.map((atgard) => (
          <li key={atgard.id}>
            <strong>{varAv(atgard, namn)}</strong>: {atgard.beskrivning}{' '}
            <span className="marke">
              {ordet('Atgardslage', atgard.lage)}
              {atgard.lageDatum && `, ${atgard.lageDatum}`}
            </span>
            <p className="hjalp">
              {atgard.ansvarig && `Ansvarig: ${atgard.ansvarig}. `}
              {atgard.senast && `Senast ${atgard.senast}. `}
              {atgard.effekt
                ? `Effekt${atgard.effektDatum ? ` ${atgard.effektDatum}` : ''}: ${atgard.effekt}`
                : 'Ingen effekt är sedd än.'}
            </p>
            {skriver && (
              <Fall rubrik="Ändra åtgärden">
                <Formular
                  key={atgard.version}
                  andring="registreraAtgard"
                  rad={{ ...atgard }}
                  utom={['kalla', 'rekommendation']}
                  fasta={{ rekommendation: rad.id }}
                  om={om}
                  onKlart={() => klart('Åtgärden är ändrad.')}
                />
              </Fall>
            )}
          </li>
        ))}
      </ul>
      {skriver && (
        <Fall rubrik="Lägg till en åtgärd">
          <Formular
            andring="registreraAtgard"
            rad={null}
            fasta={{ rekommendation: rad.id }}
            utom={['kalla']}
            idFran={() => `${rad.id}-a${atgarder.length + 1}`}
            nyckel={rad.id}
            onKlart={() => klart('Åtgärden är tillagd.')}
          />
        </Fall>
      )}
    </section>
  );
}

/** The place of an action: a unit, units in words, or the whole huvudman. */
function varAv({ verksamhetId, avser }: Atgard, namn: ReadonlyMap<string, string>): string {
  if (verksamhetId !== null) return namn.get(verksamhetId) ?? 'Verksamheten';
  return avser ?? 'Hela huvudmannen';
}
