import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { skrivBelopp } from '../../belopp.ts';
import { Punktfakta } from '../../delar/Punktfakta.tsx';
import { Rullar } from '../../delar/Rullar.tsx';
import { Skillnadstabell } from '../../delar/Skillnadstabell.tsx';
import { Skrivuthuvud } from '../../delar/Skrivuthuvud.tsx';
import { Sparat } from '../../delar/Sparat.tsx';
import { Hinder } from '../../Felruta.tsx';
import { ordet } from '../../formular/iOrd.ts';
import { useSession } from '../../session.ts';
import { useData, useTitel } from '../../useData.ts';
import { skriver } from '../skriver.ts';
import { Punktform } from './Punktform.tsx';
import { arForankrad, type Plan, type Punkt, parternasSvar, planMedId } from './planfragor.ts';

/** A plan's item: its text, its editions and their differences, the parties' answers, and the form to change it. */
export function Punkten() {
  const { id = '', punkt: punktId = '' } = useParams();
  const session = useSession();
  const [sparat, setSparat] = useState<string | null>(null);
  const { data, fel, om } = useData(`plan ${id}`, async () => ({ plan: await planMedId(id) }));
  const plan = data?.plan ?? null;
  const punkt = plan?.punkter.find((one) => one.id === punktId) ?? null;
  useTitel(punkt?.rubrik ?? 'Punkt');
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      {punkt && (
        <Skrivuthuvud vad="Beslutsunderlag" utgava={punkt.utgava} hash={punkt.underlagHash} />
      )}
      <h1>{punkt?.rubrik ?? 'Punkt'}</h1>
      {fel && <Hinder fel={fel} />}
      {data && !punkt && <p>Den punkten finns inte.</p>}
      {plan && punkt && (
        <>
          <p>
            <Link to={`/planer/${encodeURIComponent(plan.id)}`}>{plan.rubrik}</Link>
          </p>
          <Sparat text={sparat} />
          <Lydelse plan={plan} punkt={punkt} />
          <Parternas planId={plan.id} punktId={punkt.id} />
          <Utgavor punkt={punkt} />
          <p className="ej-utskrift">
            <button type="button" onClick={() => print()}>
              Skriv ut beslutsunderlaget
            </button>
          </p>
          {skriver(session) && (
            <section className="ej-utskrift" aria-labelledby="andra">
              <h2 id="andra">Ändra punkten</h2>
              <Punktform
                key={punkt.version}
                plan={plan}
                punkt={punkt}
                om={om}
                onKlart={async (text) => {
                  await om();
                  setSparat(text);
                }}
              />
            </section>
          )}
        </>
      )}
    </main>
  );
}

function Lydelse({ plan, punkt }: { plan: Plan; punkt: Punkt }) {
  return (
    <>
      <p>
        <span className={arForankrad(plan, punkt) ? 'marke bra' : 'marke'}>
          {arForankrad(plan, punkt) ? 'Förankrad som den lyder' : 'Inte förankrad som den lyder'}
        </span>{' '}
        Utgåva {punkt.utgava}
        {punkt.nummer && `, nummer ${punkt.nummer}`}
        {punkt.grupp && `, ${punkt.grupp}`}.{punkt.mal && ` Mål: ${punkt.mal}`}
      </p>
      <Punktfakta punkt={punkt}>
        {punkt.indikatorer.length > 0 && (
          <>
            <dt>Följs upp med</dt>
            <dd>{punkt.indikatorer.map(({ text }) => text).join('; ')}</dd>
          </>
        )}
      </Punktfakta>
    </>
  );
}

/** The parties that the item concerns, with their proposed amounts and their answers. */
function Parternas({ planId, punktId }: { planId: string; punktId: string }) {
  const egen = useData(`plan ${planId}`, async () => ({ plan: await planMedId(planId) }));
  const { data, fel } = useData(`plan ${planId} svar`, () => parternasSvar(planId));
  const punkt = egen.data?.plan?.punkter.find((one) => one.id === punktId);
  if (!punkt) return null;
  const svar = data?.get(punktId);
  const forslag = new Map(
    punkt.forslagTillFinansiering.map(({ part, belopp }) => [part?.id, belopp]),
  );
  return (
    <section aria-labelledby="parterna">
      <h2 id="parterna">Parterna</h2>
      {fel && <p className="okant">{fel.message}</p>}
      <Rullar namn="Parternas del och beslut">
        <table>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col" className="tal">
                Föreslås betala, kr
              </th>
              <th scope="col">Beslut</th>
            </tr>
          </thead>
          <tbody>
            {punkt.beslut.map(({ part }) => {
              const own = svar?.beslutslagen?.find((one) => one.part?.id === part?.id);
              const belopp = forslag.get(part?.id);
              return (
                <tr key={part?.id}>
                  <th scope="row">{part?.namn ?? 'Namn okänt'}</th>
                  <td className="tal">{belopp === undefined ? '' : skrivBelopp(belopp)}</td>
                  <td>
                    {own?.utfall ? ordet('Beslutsutfall', own.utfall) : 'Inget beslut känt'}
                    {own?.utgava != null && `, utgåva ${own.utgava}`}
                    {own?.gallande === false && ' (en tidigare lydelse)'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Rullar>
      {svar?.finansieringslage?.avvikelser.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

function Utgavor({ punkt: { utgavor } }: { punkt: Punkt }) {
  if (utgavor.length < 2) return null;
  return (
    <section aria-labelledby="utgavor">
      <h2 id="utgavor">Utgåvor</h2>
      {utgavor.map(({ utgava, datum, underlagHash, gallande, skillnader }) => (
        <details key={underlagHash} open={gallande || undefined}>
          <summary>
            Utgåva {utgava}
            {datum && `, ${datum}`}
            {gallande && ', gäller'}
          </summary>
          {skillnader.length === 0 ? (
            <p>Inget skiljer mot utgåvan före.</p>
          ) : (
            <Skillnadstabell namn={`Utgåva ${utgava}`} skillnader={skillnader} />
          )}
        </details>
      ))}
    </section>
  );
}
