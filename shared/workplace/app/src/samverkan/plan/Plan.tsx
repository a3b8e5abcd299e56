import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Exempel } from '../../delar/Exempel.tsx';
import { Fall } from '../../delar/Fall.tsx';
import { Skrivuthuvud } from '../../delar/Skrivuthuvud.tsx';
import { Sparat } from '../../delar/Sparat.tsx';
import { Hinder } from '../../Felruta.tsx';
import { Formular } from '../../formular/Formular.tsx';
import { ordet } from '../../formular/iOrd.ts';
import { useSession } from '../../session.ts';
import { useData, useTitel } from '../../useData.ts';
import { skriver } from '../skriver.ts';
import { Planpunkter } from './Planpunkter.tsx';
import { Stegen } from './Plansteg.tsx';
import { type Plan as Planen, parternasSvar, planMedId } from './planfragor.ts';

/** A plan: its items with their cost and state, the parties' answers, and the bodies' decisions. */
export function Plan() {
  const { id = '' } = useParams();
  const session = useSession();
  const { data, fel, om } = useData(`plan ${id}`, async () => ({ plan: await planMedId(id) }));
  const natverk = useData(`plan ${id} svar`, () => parternasSvar(id));
  const plan = data?.plan ?? null;
  useTitel(plan?.rubrik ?? 'Plan');
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      {plan && <Skrivuthuvud vad="Verksamhetsplan" utgava={plan.utgava} />}
      <h1>{plan?.rubrik ?? 'Plan'}</h1>
      {fel && <Hinder fel={fel} />}
      {data && !plan && <p>Den planen finns inte.</p>}
      {plan && (
        <>
          <Planhuvud plan={plan} />
          <h2>Punkter</h2>
          {natverk.fel && <p className="okant">{natverk.fel.message}</p>}
          <Planpunkter plan={plan} svar={natverk.data} />
          {skriver(session) && (
            <p className="rad ej-utskrift">
              <Link className="knapp huvud" to={`/planer/${encodeURIComponent(id)}/ny-punkt`}>
                Lägg till en punkt
              </Link>
              <button type="button" onClick={() => print()}>
                Skriv ut
              </button>
            </p>
          )}
          <Stegen plan={plan} />
          {skriver(session) && <Vidare plan={plan} om={om} />}
        </>
      )}
    </main>
  );
}

function Planhuvud({ plan }: { plan: Planen }) {
  return (
    <>
      <Exempel kalla={plan.kalla} />
      <p>
        <span className="marke">
          {plan.status ? ordet('Planstatus', plan.status) : 'Läge inte angivet'}
        </span>{' '}
        {plan.ar}, utgåva {plan.utgava}.
        {plan.faststallsAv && ` Fastställs av ${plan.faststallsAv.namn}.`}
        {plan.strategi && ` Bygger på ${plan.strategi.titel}.`}
      </p>
      {plan.vardcentrum && (
        <p className="ej-utskrift">
          <Link to={`/vardcentra/${encodeURIComponent(plan.vardcentrum.id)}`}>
            {plan.vardcentrum.namn}
          </Link>{' '}
          ·{' '}
          <Link to={`/vardcentra/${encodeURIComponent(plan.vardcentrum.id)}/historik`}>
            Vem har ändrat vad
          </Link>
        </p>
      )}
    </>
  );
}

/** The forms for the plan as a whole. The server judges what is possible when. */
function Vidare({ plan, om }: { plan: Planen; om: () => Promise<void> }) {
  const [sparat, setSparat] = useState<string | null>(null);
  const klart = async (text: string) => {
    await om();
    setSparat(text);
  };
  return (
    <section className="ej-utskrift" aria-labelledby="vidare">
      <h2 id="vidare">Planen som helhet</h2>
      <Sparat text={sparat} />
      <p>
        Den förankras och fastställs på{' '}
        {plan.faststallsAv ? (
          <Link to={`/organ/${encodeURIComponent(plan.faststallsAv.id)}`}>
            {plan.faststallsAv.namn}
          </Link>
        ) : (
          'samrådet'
        )}
        , där sammanträdet protokollförs.
      </p>
      <Fall rubrik="Ändra rubrik, samråd, strategi eller läge">
        <Formular
          andring="andraPlan"
          rad={{ ...plan }}
          nyckel={plan.id}
          om={om}
          onKlart={() => klart('Planen är ändrad.')}
        />
      </Fall>
      <Fall rubrik="Öppna en ny utgåva">
        <Formular
          andring="nyPlanutgava"
          rad={null}
          fasta={{ id: plan.id, version: plan.version }}
          idFran={null}
          nyckel={`${plan.id} ${plan.version}`}
          knapp="Öppna en ny utgåva"
          binder={() =>
            'Det som är fastställt fortsätter. Punkter kan läggas till och få ny lydelse i den nya utgåvan.'
          }
          onKlart={() => klart('En ny utgåva är öppnad.')}
        />
      </Fall>
    </section>
  );
}
