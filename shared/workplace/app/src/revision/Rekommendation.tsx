import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Sparat } from '../delar/Sparat.tsx';
import { Hinder } from '../Felruta.tsx';
import { ordet } from '../formular/iOrd.ts';
import { useData, useTitel } from '../useData.ts';
import { Atgarder } from './Atgarder.tsx';
import { Rekommendationsformular } from './Rekommendationsformular.tsx';
import {
  granskningarna,
  type Rekommendation as Rekommendationen,
  verksamhetsnamn,
} from './revisionsfragor.ts';
import { Tidslinje } from './Tidslinje.tsx';

/** A recommendation from the report to its effect: the answer, the actions by unit, the assessment, and the timeline. */
export function Rekommendation() {
  const { id = '', rekommendation: rekId = '' } = useParams();
  const [sparat, setSparat] = useState<string | null>(null);
  const { data, fel, om } = useData('rekommendation', async () => {
    const [granskningar, namn] = await Promise.all([granskningarna(), verksamhetsnamn()]);
    return { granskningar, namn };
  });
  const granskning = data?.granskningar.find((one) => one.id === id);
  const rad = granskning?.rekommendationerna?.find((one) => one.id === rekId) ?? null;
  useTitel(rad ? `Rekommendation ${rad.nummer}` : 'Rekommendation');
  const klart = async (text: string) => {
    await om();
    setSparat(text);
    document.getElementById('innehall')?.focus();
  };
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>{rad ? `Rekommendation ${rad.nummer}` : 'Rekommendation'}</h1>
      <p>
        <Link to={`/granskningar/${encodeURIComponent(id)}`}>
          {granskning?.rubrik ?? 'Till granskningen'}
        </Link>
      </p>
      {fel && <Hinder fel={fel} />}
      {data && !rad && <p>Den rekommendationen finns inte.</p>}
      <Sparat text={sparat} />
      {data && rad && (
        <>
          <Text rad={rad} />
          <Atgarder rad={rad} namn={data.namn} klart={klart} om={om} />
          <Tidslinje rad={rad} />
          <Rekommendationsformular key={rad.version} rad={rad} klart={klart} om={om} />
        </>
      )}
    </main>
  );
}

function Text({ rad }: { rad: Rekommendationen }) {
  return (
    <>
      <blockquote>{rad.text}</blockquote>
      <p>
        <span className={rad.forsenad ? 'marke brist' : 'marke'}>
          {rad.lage ? ordet('Rekommendationslage', rad.lage) : 'Läget är inte känt'}
          {rad.forsenad && ', försenad'}
        </span>{' '}
        {rad.riktadTill && `Riktad till ${rad.riktadTill}.`}
      </p>
      <h2>Svar</h2>
      {rad.svar === null ? (
        <p>Inget svar är känt.</p>
      ) : (
        <p>
          {rad.svar}{' '}
          <span className="hjalp">
            {[rad.svarAv, rad.svarDatum].filter(Boolean).join(', ')}
            {rad.atgardasSenast && `. Ska vara åtgärdat senast ${rad.atgardasSenast}`}
          </span>
        </p>
      )}
      <h2>Revisorernas bedömning</h2>
      {rad.bedomning === null ? (
        <p>Revisorerna har inte bedömt vad som blev av den.</p>
      ) : (
        <p>
          {ordet('Granskningsbedomning', rad.bedomning)}
          {rad.bedomd && `, ${rad.bedomd}`}. {rad.bedomningsskal}
        </p>
      )}
    </>
  );
}
