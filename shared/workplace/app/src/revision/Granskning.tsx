import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Exempel } from '../delar/Exempel.tsx';
import { Fall } from '../delar/Fall.tsx';
import { Sparat } from '../delar/Sparat.tsx';
import { Hinder } from '../Felruta.tsx';
import { Formular } from '../formular/Formular.tsx';
import { ordet } from '../formular/iOrd.ts';
import { farGora, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { type Granskning as Granskningen, granskningarna } from './revisionsfragor.ts';

/** One audit: its questions and findings, its recommendations with their state, and forms to change it. */
export function Granskning() {
  const { id = '' } = useParams();
  const [sparat, setSparat] = useState<string | null>(null);
  const { data, fel, om } = useData('granskningar', granskningarna);
  const rad = data?.find((one) => one.id === id) ?? null;
  useTitel(rad?.rubrik ?? 'Granskning');
  const klart = async (text: string) => {
    await om();
    setSparat(text);
  };
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>{rad?.rubrik ?? 'Granskning'}</h1>
      <p>
        <Link to="/granskningar">Granskningar</Link>
      </p>
      {fel && <Hinder fel={fel} />}
      {data && !rad && <p>Den granskningen finns inte.</p>}
      <Sparat text={sparat} />
      {rad && (
        <>
          <Huvud rad={rad} />
          <h2>Rekommendationer</h2>
          <ol className="uppgifter">
            {(rad.rekommendationerna ?? []).map((one) => (
              <li key={one.id}>
                <Link
                  to={`/granskningar/${encodeURIComponent(id)}/rekommendationer/${encodeURIComponent(one.id)}`}
                >
                  {one.nummer}. {one.text}
                </Link>{' '}
                <span className={one.forsenad ? 'marke brist' : 'marke'}>
                  {one.lage ? ordet('Rekommendationslage', one.lage) : 'Inte känt'}
                  {one.forsenad && ', försenad'}
                </span>
                {one.bedomning && (
                  <p className="hjalp">
                    Revisorerna: {ordet('Granskningsbedomning', one.bedomning)}
                  </p>
                )}
              </li>
            ))}
          </ol>
          <Skriv rad={rad} klart={klart} om={om} />
        </>
      )}
    </main>
  );
}

function Huvud({ rad }: { rad: Granskningen }) {
  return (
    <>
      <Exempel kalla={rad.kalla} />
      <p>
        {rad.ar}
        {rad.utforare && `, utförd av ${rad.utforare}`}.{' '}
        {rad.bekraftad
          ? `Bekräftad av revisorerna ${rad.bekraftad}.`
          : 'Inte bekräftad av revisorerna: så säger huvudmannen.'}
      </p>
      {rad.svarSenast && (
        <p>
          Svar begärt av {rad.svarBegartAv ?? 'okänd'} senast {rad.svarSenast}.{' '}
          {rad.svarInkom
            ? `Det kom ${rad.svarInkom}${
                (rad.dagarForSent ?? 0) > 0 ? `, ${rad.dagarForSent} dagar för sent` : ''
              }.`
            : 'Det har inte kommit, eller är inte känt.'}
        </p>
      )}
      {(rad.fragor ?? []).length > 0 && (
        <>
          <h2>Frågor</h2>
          <ol>
            {rad.fragor?.map(({ nummer, fraga, bedomning }) => (
              <li key={nummer}>
                {fraga}{' '}
                <span className="marke">
                  {bedomning ? ordet('Granskningsbedomning', bedomning) : 'Inte bedömd'}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

interface SkrivProps {
  rad: Granskningen;
  klart: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/** The forms of an audit. The server judges who may write what. */
function Skriv({ rad, klart, om }: SkrivProps) {
  const session = useSession();
  return (
    <>
      {farGora(session, 'registreraRekommendation') && (
        <Fall rubrik="Lägg till en rekommendation">
          <Formular
            andring="registreraRekommendation"
            rad={null}
            fasta={{ granskning: rad.id }}
            utom={['kalla']}
            forifyllt={{ nummer: String((rad.rekommendationerna ?? []).length + 1) }}
            idFran={({ nummer }) => `${rad.id}-${nummer}`}
            nyckel={rad.id}
            onKlart={() => klart('Rekommendationen är tillagd.')}
          />
        </Fall>
      )}
      {farGora(session, 'registreraGranskning') && (
        <Fall rubrik="Ändra granskningen">
          <Formular
            key={rad.version}
            andring="registreraGranskning"
            rad={{ ...rad }}
            om={om}
            onKlart={() => klart('Granskningen är ändrad.')}
          />
        </Fall>
      )}
      {farGora(session, 'bekraftaGranskning') && rad.bekraftad === null && (
        <Fall rubrik="Bekräfta granskningen">
          <Formular
            andring="bekraftaGranskning"
            rad={null}
            fasta={{ id: rad.id, version: rad.version }}
            idFran={null}
            nyckel={rad.id}
            knapp="Bekräfta"
            binder={() =>
              'Granskningen och dess rekommendationer är sedan revisorernas egna, och bara ni ändrar dem.'
            }
            onKlart={() => klart('Granskningen är bekräftad.')}
          />
        </Fall>
      )}
    </>
  );
}
