import { Fall } from '../delar/Fall.tsx';
import { Formular } from '../formular/Formular.tsx';
import { ordet } from '../formular/iOrd.ts';
import { farGora, useSession } from '../session.ts';
import type { Helpunkt, Uppfoljning } from './egnafragor.ts';

interface UppfoljningarProps {
  punkt: Helpunkt;
  egna: readonly Uppfoljning[];
  onKlart: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/** The follow-ups of an item, by period: every party's, and the form for the own one. */
export function Uppfoljningar({ punkt, egna, onKlart, om }: UppfoljningarProps) {
  const session = useSession();
  const sagt = punkt.beslut.flatMap(({ part, uppfoljningar }) =>
    (uppfoljningar ?? []).map((one) => ({ ...one, part })),
  );
  const skriver = farGora(session, 'registreraUppfoljning');
  if (sagt.length === 0 && !skriver) return null;
  return (
    <section aria-labelledby="uppfoljning">
      <h2 id="uppfoljning">Uppföljning</h2>
      {sagt.length === 0 && <p>Ingen part har följt upp punkten än.</p>}
      <ul>
        {sagt.map(({ part, ar, period, lage }) => (
          <li key={`${part?.id} ${ar} ${period}`}>
            {ordet('Uppfoljningsperiod', period)} {ar}, {part?.namn ?? 'part okänd'}: {lage}
          </li>
        ))}
      </ul>
      {skriver && (
        <Fall rubrik="Följ upp en period">
          <Formular
            key={egna.length}
            andring="registreraUppfoljning"
            rad={null}
            fasta={{ planpunktId: punkt.id }}
            utom={['kalla']}
            forifyllt={{ ar: String(punkt.plan?.ar ?? ''), former: 'VARDCENTRUM' }}
            idFran={null}
            nyckel={punkt.id}
            knapp="Spara uppföljningen"
            skal={({ period, ar }) => `Uppföljning ${period ?? ''} ${ar ?? ''}`.trim()}
            om={om}
            onKlart={() => onKlart('Uppföljningen är sparad.')}
          />
        </Fall>
      )}
      {skriver &&
        egna.map((one) => (
          <Fall
            key={`${one.ar} ${one.period} ${one.version}`}
            rubrik={`Rätta ${ordet('Uppfoljningsperiod', one.period).toLowerCase()} ${one.ar}`}
          >
            <Formular
              andring="registreraUppfoljning"
              rad={{ ...one, former: ['VARDCENTRUM'] }}
              utom={['kalla']}
              om={om}
              onKlart={() => onKlart('Uppföljningen är rättad.')}
            />
          </Fall>
        ))}
    </section>
  );
}
