import { useState } from 'react';
import { useParams } from 'react-router';
import { Exempel } from '../delar/Exempel.tsx';
import { Punktfakta } from '../delar/Punktfakta.tsx';
import { Skillnadstabell } from '../delar/Skillnadstabell.tsx';
import { Skrivuthuvud } from '../delar/Skrivuthuvud.tsx';
import { Sparat } from '../delar/Sparat.tsx';
import { Hinder } from '../Felruta.tsx';
import { ordet } from '../formular/iOrd.ts';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { egnaBeslut, egnaUppfoljningar, type Helpunkt, punktMedId } from './egnafragor.ts';
import { Parternas } from './Parternas.tsx';
import { samverkanslank } from './samverkanslank.ts';
import { Uppfoljningar } from './Uppfoljningar.tsx';
import { VartBeslut } from './VartBeslut.tsx';

/** A joint plan's item at one of its parties: its text, its cost, every party's decision, and the party's own steps. */
export function Planpunkt() {
  const { id = '' } = useParams();
  const session = useSession();
  const [sparat, setSparat] = useState<string | null>(null);
  const { data, fel, om } = useData(`planpunkt ${id}`, async () => {
    const [punkt, egna, uppfoljningar] = await Promise.all([
      punktMedId(id),
      egnaBeslut(),
      egnaUppfoljningar(id),
    ]);
    return { punkt, beslut: egna.get(id) ?? null, uppfoljningar };
  });
  const punkt = data?.punkt ?? null;
  useTitel(punkt?.rubrik ?? 'Planpunkt');
  const klart = async (text: string) => {
    await om();
    setSparat(text);
    document.getElementById('innehall')?.focus();
  };
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      {punkt && (
        <Skrivuthuvud vad="Beslutsunderlag" utgava={punkt.utgava} hash={punkt.underlagHash} />
      )}
      <h1>{punkt?.rubrik ?? 'Planpunkt'}</h1>
      {fel && <Hinder fel={fel} />}
      {data && !punkt && <p>Den punkten finns inte.</p>}
      <Sparat text={sparat} />
      {data && punkt && (
        <>
          <Punkttext punkt={punkt} />
          <p className="rad ej-utskrift">
            <button type="button" onClick={() => print()}>
              Skriv ut beslutsunderlaget
            </button>
          </p>
          <Parternas punkt={punkt} jag={session.huvudman} />
          <Utgavor punkt={punkt} />
          <Stegen punkt={punkt} />
          <div className="ej-utskrift">
            <VartBeslut
              key={`${punkt.underlagHash} ${data.beslut?.version}`}
              punkt={punkt}
              beslut={data.beslut}
              onKlart={klart}
              om={om}
            />
            <Uppfoljningar punkt={punkt} egna={data.uppfoljningar} onKlart={klart} om={om} />
          </div>
        </>
      )}
    </main>
  );
}

/** The item's text, its plan, and its total cost. */
function Punkttext({ punkt }: { punkt: Helpunkt }) {
  const session = useSession();
  const dit = punkt.plan && samverkanslank(session, `/planer/${encodeURIComponent(punkt.plan.id)}`);
  return (
    <>
      <Exempel kalla={punkt.kalla} />
      <p>
        {punkt.plan && (dit ? <a href={dit}>{punkt.plan.rubrik}</a> : punkt.plan.rubrik)}
        {punkt.plan?.status && `, ${ordet('Planstatus', punkt.plan.status).toLowerCase()}`}. Utgåva{' '}
        {punkt.utgava}
        {punkt.niva && `, ${ordet('Beslutsniva', punkt.niva).toLowerCase()}`}.
      </p>
      {punkt.mal && <p>Mål: {punkt.mal}</p>}
      <Punktfakta punkt={punkt} />
    </>
  );
}

function Utgavor({ punkt: { utgavor } }: { punkt: Helpunkt }) {
  const [gallande] = utgavor;
  if (!gallande || gallande.skillnader.length === 0) return null;
  return (
    <section aria-labelledby="skillnader">
      <h2 id="skillnader">Vad som är nytt i utgåva {gallande.utgava}</h2>
      <Skillnadstabell namn={`Utgåva ${gallande.utgava}`} skillnader={gallande.skillnader} />
    </section>
  );
}

/** The bodies' opinions and decisions on the item. */
function Stegen({ punkt: { steg } }: { punkt: Helpunkt }) {
  if (steg.length === 0) return null;
  return (
    <section aria-labelledby="organen">
      <h2 id="organen">Vad organen har sagt</h2>
      <ul>
        {steg.map((one) => (
          <li key={`${one.slag} ${one.datum} ${one.paragraf} ${one.organ?.namn}`}>
            {ordet('Planstegsslag', one.slag)} {one.datum}, {one.paragraf},{' '}
            {one.organ?.namn ?? 'organ okänt'}, utgåva {one.utgava}. {one.sagt}
          </li>
        ))}
      </ul>
    </section>
  );
}
