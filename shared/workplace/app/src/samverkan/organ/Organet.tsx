import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Sparat } from '../../delar/Sparat.tsx';
import { Hinder } from '../../Felruta.tsx';
import { ordet } from '../../formular/iOrd.ts';
import { useSession } from '../../session.ts';
import { useData, useTitel } from '../../useData.ts';
import { skriver } from '../skriver.ts';
import { type Organ, organMedId, type Sammantrade } from '../vardcentrumfragor.ts';
import { Motesform } from './Motesform.tsx';

/** A body: what waits for its next meeting, the form to record one, its meetings, and its seats. */
export function Organet() {
  const { id = '' } = useParams();
  const session = useSession();
  const [sparat, setSparat] = useState<string | null>(null);
  const { data, fel, om } = useData(`organ ${id}`, async () => ({ organ: await organMedId(id) }));
  const organ = data?.organ ?? null;
  useTitel(organ?.namn ?? 'Organ');
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>{organ?.namn ?? 'Organ'}</h1>
      {fel && <Hinder fel={fel} />}
      {data && !organ && <p>Det organet finns inte.</p>}
      {organ && (
        <>
          <p>
            {ordet('Mandat', organ.mandat)}. {organ.uppgift}{' '}
            {organ.moten && `Möten: ${organ.moten}.`}
          </p>
          <Sparat text={sparat} />
          <Vantar organ={organ} />
          {skriver(session) && (
            <>
              <Motesform
                organ={organ}
                onKlart={async (text) => {
                  await om();
                  setSparat(text);
                  document.getElementById('innehall')?.focus();
                }}
                om={om}
              />
              <p>
                <Link to={`/organ/${encodeURIComponent(id)}/andra`}>Ändra organet</Link>
              </p>
            </>
          )}
          <Sammantraden sammantraden={organ.sammantraden} />
          <Platser organ={organ} />
        </>
      )}
    </main>
  );
}

function Vantar({ organ: { id, dagordning } }: { organ: Organ }) {
  return (
    <section aria-labelledby="vantar">
      <h2 id="vantar">Väntar på nästa sammanträde</h2>
      {dagordning.length === 0 && <p>Inget väntar.</p>}
      <ul className="uppgifter">
        {dagordning.map(({ slag, text, plan, punkter }) => (
          <li key={`${slag} ${plan.id}`}>
            <Link to={`/planer/${encodeURIComponent(plan.id)}`}>{text}</Link>
            {punkter.length > 0 && (
              <p className="hjalp">{punkter.map(({ rubrik }) => rubrik).join('; ')}</p>
            )}
          </li>
        ))}
      </ul>
      {dagordning.length > 0 && (
        <p>
          <Link to={`/organ/${encodeURIComponent(id)}/dagordning`}>Dagordning att skriva ut</Link>
        </p>
      )}
    </section>
  );
}

function Sammantraden({ sammantraden }: { sammantraden: readonly Sammantrade[] }) {
  return (
    <section aria-labelledby="sammantraden">
      <h2 id="sammantraden">Sammanträden</h2>
      {sammantraden.length === 0 && <p>Inga sammanträden är registrerade.</p>}
      {sammantraden.map((mote) => (
        <details key={mote.datum} className="avsnitt">
          <summary>
            <h3>{mote.datum}</h3>
          </summary>
          <p>
            {mote.narvaro === null
              ? 'Närvaron är inte registrerad.'
              : `Närvarande: ${mote.narvaro
                  .map(({ part, mandat, antal }) =>
                    [part?.namn ?? 'Part okänd', mandat, antal].filter(Boolean).join(', '),
                  )
                  .join('; ')}.`}
          </p>
          {mote.paragrafer === null ? (
            <p>Paragraferna är inte registrerade.</p>
          ) : (
            <ul>
              {mote.paragrafer.map(({ paragraf, rubrik }) => (
                <li key={paragraf}>
                  {paragraf} {rubrik}
                  {mote.plansteg
                    .filter((steg) => steg.paragraf === paragraf)
                    .map((steg) => (
                      <p className="hjalp" key={steg.slag}>
                        {ordet('Planstegsslag', steg.slag)}:{' '}
                        {steg.punkter.map(({ punkt }) => punkt?.rubrik ?? 'en punkt').join('; ')}
                        {steg.sagt && `. ${steg.sagt}`}
                      </p>
                    ))}
                </li>
              ))}
            </ul>
          )}
          {mote.protokoll && <Protokoll adress={mote.protokoll} />}
        </details>
      ))}
    </section>
  );
}

/** The minutes, as a link only where their address is a web page. */
function Protokoll({ adress }: { adress: string }) {
  const isPage = URL.canParse(adress) && /^https?:$/.test(new URL(adress).protocol);
  return (
    <p>
      Protokoll:{' '}
      {isPage ? (
        <a href={adress} rel="noreferrer">
          {adress}
        </a>
      ) : (
        adress
      )}
    </p>
  );
}

function Platser({ organ: { ledamoter, avvikelser } }: { organ: Organ }) {
  return (
    <section aria-labelledby="platser">
      <h2 id="platser">Platser</h2>
      <ul>
        {ledamoter.map(({ part, roll, antal }) => (
          <li key={`${part?.id} ${roll}`}>
            {part?.namn ?? 'Part okänd'}: {roll}
            {antal !== null && `, ${antal}`}
          </li>
        ))}
      </ul>
      {ledamoter.length === 0 && <p>Ingen källa anger dess platser.</p>}
      {avvikelser.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
