import { formatBelopp } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Beslutsrad } from './Beslutsrad.tsx';
import { Indikatorer } from './Indikatorer.tsx';
import type { Punkt } from './Punkt.ts';
import { Punktlage } from './Punktlage.tsx';

interface PunktkortProps {
  punkt: Punkt;
  tysta: ReadonlySet<string>;
}

/** An item of a plan: what is to be done, each party's own decision, cost and follow-up. */
export function Punktkort({ punkt, tysta }: PunktkortProps) {
  const namn = usePartsnamn();
  const { id, nummer, rubrik, aktivitet, beslut, ansvariga, kalla } = punkt;
  const decided = beslut.filter(({ utfall }) => utfall);
  const undecided = beslut.filter(({ utfall }) => !utfall);
  const list = (test: (id: string) => boolean) =>
    lista.format(
      undecided
        .map(({ huvudmanId }) => huvudmanId)
        .filter(test)
        .map(namn),
    );
  const none = list((one) => !tysta.has(one));
  const silent = list((one) => tysta.has(one));
  return (
    <li className="punktkort" id={id} data-lage={punkt.lage ?? 'OKANT'}>
      <h4>
        {nummer && <span className="etikett">{nummer}</span>} {rubrik}
        <Omuppgift namn={`Punkten ${rubrik}`} agare={null} kalla={kalla ?? null} />
      </h4>
      {aktivitet && <p>{aktivitet}</p>}
      <Punktlage punkt={punkt} tysta={tysta} />
      <ul className="beslut">
        {decided.map((one) => (
          <Beslutsrad key={one.huvudmanId} beslut={one} underlagHash={punkt.underlagHash} />
        ))}
        {none && <li className="okant">Inget beslut redovisat: {none}</li>}
        {silent && <li className="okant">Svarar inte just nu, beslutet okänt: {silent}</li>}
      </ul>
      <Kostnad punkt={punkt} />
      <Indikatorer indikatorer={punkt.indikatorer} tysta={tysta} />
      {ansvariga.length > 0 && (
        <p className="ansvar">
          <span className="etikett">Ansvarar</span>{' '}
          {ansvariga.map((organ) => organ.namn).join('; ')}
        </p>
      )}
    </li>
  );
}

const lista = new Intl.ListFormat('sv');

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
                {part?.namn ?? <Okant ord="okänd part" />}: {formatBelopp(belopp)}
              </li>
            ))}
          </ul>
          <p className="liten">Ett förslag: varje part beslutar om sin egen del.</p>
        </details>
      )}
    </div>
  );
}
