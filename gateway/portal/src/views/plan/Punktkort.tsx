import { useRef } from 'react';
import { formatBelopp } from '../../lib/format.ts';
import { lista } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { useMal } from '../../parts/Del.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Finansiering } from '../vardcentrum/Finansiering.tsx';
import { Beslutsrad } from './Beslutsrad.tsx';
import { Indikatorer } from './Indikatorer.tsx';
import type { Punkt } from './Punkt.ts';
import { Punktlage } from './Punktlage.tsx';
import type { Utelamnat } from './utelamnatI.ts';

interface PunktkortProps {
  punkt: Punkt;
  tysta: ReadonlySet<string>;
  /** What the page says of the plan as a whole. */
  utelamnat: Utelamnat;
  /** The heading's level, under what it stands. */
  Rubrik: 'h3' | 'h4';
}

/** An item of a plan: what is to be done, each party's own decision, cost and follow-up. */
export function Punktkort({ punkt, tysta, utelamnat, Rubrik }: PunktkortProps) {
  const namn = usePartsnamn();
  const { id, rubrik, aktivitet, beslut, ansvariga, kalla } = punkt;
  const box = useRef<HTMLDetailsElement>(null);
  useMal(id, box);
  const decided = beslut.filter(({ utfall }) => utfall);
  const undecided = beslut.filter(({ utfall }) => !utfall);
  const list = (test: (id: string) => boolean) =>
    lista(
      undecided
        .map(({ huvudmanId }) => huvudmanId)
        .filter(test)
        .map(namn),
    );
  const none = list((one) => !tysta.has(one));
  const silent = list((one) => tysta.has(one));
  return (
    <li className="punktkort" data-lage={punkt.lage ?? 'OKANT'}>
      <Rubrik>
        {rubrik}
        <Omuppgift namn={`Punkten ${rubrik}`} agare={null} kalla={kalla ?? null} />
      </Rubrik>
      <Punktlage punkt={punkt} tysta={tysta} />
      <details ref={box} id={id}>
        <summary>Vad den innebär, beslut och uppföljning</summary>
        {aktivitet && <p>{aktivitet}</p>}
        {!utelamnat.beslut && (
          <ul>
            {decided.map((one) => (
              <Beslutsrad key={one.huvudmanId} beslut={one} underlagHash={punkt.underlagHash} />
            ))}
            {none && <li className="okant">Inget beslut redovisat: {none}</li>}
            {silent && <li className="okant">Svarar inte just nu, beslutet okänt: {silent}</li>}
          </ul>
        )}
        {!utelamnat.kostnad && <Kostnad punkt={punkt} />}
        {punkt.finansieringslage && <Finansiering lagen={[punkt.finansieringslage]} />}
        <Indikatorer indikatorer={punkt.indikatorer} tysta={tysta} />
        {ansvariga.length > 0 && (
          <p className="ansvar">
            <span className="etikett">Ansvarar</span>{' '}
            <Namnlista namn={ansvariga.map((organ) => organ.namn)} />
          </p>
        )}
      </details>
    </li>
  );
}

/** What an item costs, and how the local level proposes to share it. */
function Kostnad({ punkt }: { punkt: Punkt }) {
  const { kostnad, investering, forslagTillFinansiering } = punkt;
  return (
    <div className="kostnad">
      <p>
        <span className="etikett">Kostnad</span>{' '}
        {kostnad ? formatBelopp(kostnad) : <Okant ord="ingen uppgift" />}
        {investering && ', investering'}
      </p>
      {forslagTillFinansiering.length > 0 && (
        <details>
          <summary>Förslag till finansiering</summary>
          <ul>
            {forslagTillFinansiering.map(({ part, belopp }) => (
              <li key={part?.id ?? belopp}>
                {part ? <bdi>{part.namn}</bdi> : <Okant ord="okänd part" />}: {formatBelopp(belopp)}
              </li>
            ))}
          </ul>
          <p className="liten">Ett förslag: varje part beslutar om sin egen del.</p>
        </details>
      )}
    </div>
  );
}
