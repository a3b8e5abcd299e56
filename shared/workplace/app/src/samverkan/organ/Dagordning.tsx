import { Link, useParams } from 'react-router';
import { Skrivuthuvud } from '../../delar/Skrivuthuvud.tsx';
import { Hinder } from '../../Felruta.tsx';
import { useData, useTitel } from '../../useData.ts';
import { organMedId } from '../vardcentrumfragor.ts';

/** The agenda of a body's next meeting, for print: each matter with its items, their editions and hashes. */
export function Dagordning() {
  const { id = '' } = useParams();
  const { data, fel } = useData(`organ ${id}`, async () => ({ organ: await organMedId(id) }));
  const organ = data?.organ ?? null;
  useTitel('Dagordning');
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <Skrivuthuvud vad="Dagordning" utgava={null} />
      <h1>Dagordning, {organ?.namn ?? 'organ'}</h1>
      <p className="ej-utskrift rad">
        <button type="button" className="huvud" onClick={() => print()}>
          Skriv ut
        </button>
        <Link to={`/organ/${encodeURIComponent(id)}`}>Till organet</Link>
      </p>
      {fel && <Hinder fel={fel} />}
      {organ?.dagordning.length === 0 && <p>Inget väntar på nästa sammanträde.</p>}
      <ol>
        {organ?.dagordning.map(({ slag, text, plan, punkter }) => (
          <li key={`${slag} ${plan.id}`}>
            <h2>{text}</h2>
            <p>
              {plan.rubrik}, utgåva {plan.utgava}
            </p>
            <ul>
              {punkter.map((punkt) => (
                <li key={punkt.id}>
                  {punkt.rubrik}, utgåva {punkt.utgava}
                  <span className="hash block">Kontrollsumma {punkt.underlagHash}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </main>
  );
}
