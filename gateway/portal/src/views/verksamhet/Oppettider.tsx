import { formatDatum, storForst } from '../../lib/format.ts';
import { helgdagarEfter } from '../../lib/helgdagar.ts';
import {
  type Dagstider,
  dagnamn,
  dagsord,
  lagesord,
  type Nu,
  tiderDen,
  veckan,
} from '../../lib/oppettider.ts';
import { useNu } from '../../lib/useNu.ts';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Okant } from '../../parts/Okant.tsx';
import type { Enheten } from './Enheten.ts';

/** Whether a unit is open now, by its hours today; unknown hours are said to be so. */
export function OppetNu({ enhet }: { enhet: Enheten }) {
  const nu = useNu();
  if (enhet.stangd && enhet.stangd <= nu.dag) {
    return <p className="marke brist">Stängd för gott sedan {formatDatum(enhet.stangd)}</p>;
  }
  const lage = lagesord(enhet, nu);
  if (lage) return <p className={`marke ${lage.oppet ? 'bra' : 'oklart'}`}>{lage.ord}</p>;
  const words =
    enhet.oppettider?.length === 0
      ? 'Har inga fasta öppettider'
      : 'Om det är öppet just nu är okänt';
  return <p className="marke oklart">{words}</p>;
}

/** The hours of the next seven days, and those of the public holidays and other days that are stated after them. */
export function Oppettider({ enhet }: { enhet: Enheten }) {
  const nu = useNu();
  if (!enhet.oppettider && !enhet.avvikandeTider?.length) {
    return (
      <p>
        <Okant ord="Öppettiderna är okända: huvudmannen har inte angett dem." />
      </p>
    );
  }
  if (enhet.oppettider?.length === 0 && !enhet.avvikandeTider?.length) {
    return <p>Har inga fasta öppettider. Ta kontakt innan du kommer.</p>;
  }
  const week = veckan(enhet, nu.dag);
  const later = kommande(enhet, nu, week.at(-1)?.dag ?? nu.dag);
  return (
    <>
      <div className="oppettider">
        <table>
          <caption>Den närmaste veckan</caption>
          <tbody>
            {week.map((day, index) => (
              <Dag
                key={day.dag}
                dag={day}
                namn={index === 0 ? 'I dag' : storForst(dagnamn(day.dag))}
              />
            ))}
          </tbody>
        </table>
        {later.length > 0 && (
          <table>
            <caption>Helgdagar och andra avvikande dagar</caption>
            <tbody>
              {later.map((day) => (
                <Dag key={day.dag} dag={day} namn={formatDatum(day.dag)} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      <Kallrad kallor={[enhet.kalla]} />
    </>
  );
}

function Dag({ dag, namn }: { dag: Dagstider; namn: string }) {
  return (
    <tr>
      <th scope="row">
        {namn}
        {dag.varfor && <span className="detalj">{dag.varfor}</span>}
      </th>
      <td>{dag.tider === null ? <Okant /> : storForst(dagsord(dag))}</td>
    </tr>
  );
}

const ahead = 120;
const most = 8;

/** The days after the week that have hours of their own. */
function kommande(enhet: Enheten, nu: Nu, after: string): Dagstider[] {
  const days = helgdagarEfter(after, ahead);
  const own = (enhet.avvikandeTider ?? []).flatMap(({ fran }) => (fran > after ? [fran] : []));
  return [...new Set([...days, ...own])]
    .filter((dag) => dag > nu.dag)
    .sort()
    .slice(0, most)
    .map((dag) => tiderDen(enhet, dag));
}
