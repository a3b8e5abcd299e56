import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal, formatDatum } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Punkt } from './Punkt.ts';
import { besvarad } from './vantarPa.ts';

type Indikator = Punkt['indikatorer'][number];

interface IndikatorerProps {
  indikatorer: readonly Indikator[];
  tysta: ReadonlySet<string>;
}

/** The questions by which an item is followed up, with each party's own answer. */
export function Indikatorer({ indikatorer, tysta }: IndikatorerProps) {
  const namn = usePartsnamn();
  return (
    <>
      {indikatorer.map(({ id, text, svarstyp, svar }) => {
        const [answered, others] = [svar.filter(besvarad), svar.filter((one) => !besvarad(one))];
        const silent = others.filter(({ huvudmanId }) => tysta.has(huvudmanId));
        const unanswered = others.filter(({ huvudmanId }) => !tysta.has(huvudmanId));
        return (
          <div key={id} className="indikator">
            <p>
              <span className="etikett">Uppföljning</span>{' '}
              {text || `Planen anger bara svarets form: ${ord('Svarstyp', svarstyp).toLowerCase()}`}
            </p>
            <ul>
              {answered.map((one) => (
                <li key={one.huvudmanId}>
                  <strong>{svarstext(one)}</strong>, <bdi>{namn(one.huvudmanId)}</bdi>
                  {one.datum && `, ${formatDatum(one.datum)}`}
                  <Omuppgift
                    namn={`Svar av ${namn(one.huvudmanId)}`}
                    agare={one.huvudmanId}
                    fran={one.datum ? formatDatum(one.datum) : null}
                    kalla={one.kalla ?? null}
                  />
                </li>
              ))}
              {unanswered.length > 0 && (
                <li className="okant">
                  Inte besvarad: <Namnlista namn={unanswered.map((one) => namn(one.huvudmanId))} />
                </li>
              )}
              {silent.length > 0 && (
                <li className="okant">
                  Svarar inte just nu:{' '}
                  <Namnlista namn={silent.map((one) => namn(one.huvudmanId))} />
                </li>
              )}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** An answer in words, as its party gave it. */
export function svarstext({ jaNej, antal, text }: Indikator['svar'][number]): string {
  const yesNo = jaNej === null || jaNej === undefined ? null : jaNej ? 'Ja' : 'Nej';
  const count = antal === null || antal === undefined ? null : formatAntal(antal);
  return [yesNo, count, text].filter((part) => part !== null && part !== '').join(': ');
}
