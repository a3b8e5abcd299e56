import { skrivBelopp } from '../belopp.ts';
import { Rullar } from '../delar/Rullar.tsx';
import { ordet } from '../formular/iOrd.ts';
import type { Helpunkt } from './egnafragor.ts';

interface ParternasProps {
  punkt: Helpunkt;
  jag: string;
}

/** Every party's proposed amount, decision and money for an item. Unknown values say that they are unknown. */
export function Parternas({ punkt, jag }: ParternasProps) {
  const forslag = new Map(
    punkt.forslagTillFinansiering.map(({ part, belopp }) => [part?.id, belopp]),
  );
  return (
    <section aria-labelledby="parterna">
      <h2 id="parterna">Vad parterna har sagt</h2>
      <Rullar namn="Parternas beslut och pengar">
        <table>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Beslut</th>
              <th scope="col" className="tal">
                Föreslås betala, kr
              </th>
              <th scope="col" className="tal">
                Beslutat, kr
              </th>
              <th scope="col" className="tal">
                Budgeterat, kr
              </th>
            </tr>
          </thead>
          <tbody>
            {punkt.beslut.map(({ part, instans, datum, paragraf, belopp }) => {
              const said = punkt.beslutslagen?.find((one) => one.part?.id === part?.id);
              const pengar = punkt.finansieringslage?.parter.find(
                (one) => one.part?.id === part?.id,
              );
              return (
                <tr key={part?.id}>
                  <th scope="row">
                    {part?.namn ?? 'Namn okänt'}
                    {part?.id === jag && ' (ni)'}
                  </th>
                  <td>
                    {said?.utfall ? ordet('Beslutsutfall', said.utfall) : 'Inget beslut känt'}
                    {said?.gallande === false && ` om utgåva ${said.utgava ?? 'okänd'}`}
                    <span className="hjalp block">
                      {[instans, datum, paragraf].filter(Boolean).join(', ')}
                    </span>
                  </td>
                  <Belopp varde={forslag.get(part?.id) ?? null} saknas="inget förslag" />
                  <Belopp varde={belopp} saknas="inte känt" />
                  <Belopp varde={pengar?.budgeterat ?? null} saknas="inte känt" />
                </tr>
              );
            })}
          </tbody>
        </table>
      </Rullar>
      {punkt.finansieringslage && (
        <p>
          {ordet('Finansieringsutfall', punkt.finansieringslage.lage)}.{' '}
          {punkt.finansieringslage.avvikelser.join(' ')}
        </p>
      )}
    </section>
  );
}

const Belopp = ({ varde, saknas }: { varde: string | null; saknas: string }) => (
  <td className="tal">
    {varde === null ? <span className="okant">{saknas}</span> : skrivBelopp(varde)}
  </td>
);
