import { Link, useNavigate, useParams } from 'react-router';
import { Hinder } from '../../Felruta.tsx';
import { Formular } from '../../formular/Formular.tsx';
import { useData, useTitel } from '../../useData.ts';
import { vardcentrumMedId } from '../vardcentrumfragor.ts';

/** Creates next year's plan of a vårdcentrum, as a draft without items. */
export function NyPlan() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  useTitel('Ny plan');
  const { data, fel } = useData(`vardcentrum ${id}`, async () => ({
    rad: await vardcentrumMedId(id),
  }));
  const rad = data?.rad ?? null;
  const ar = String(new Date().getFullYear() + 1);
  const samrad = rad?.organ.find(({ slag }) => slag === 'UTOKAT_SAMRAD') ?? null;
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Ny plan</h1>
      <p>
        <Link to={`/vardcentra/${encodeURIComponent(id)}`}>
          {rad?.namn ?? 'Till vårdcentrumet'}
        </Link>
      </p>
      {fel && <Hinder fel={fel} />}
      {rad && (
        <Formular
          andring="skapaPlan"
          rad={null}
          fasta={{ vardcentrumId: rad.id, kommunkoder: rad.kommunkoder }}
          utom={['kalla']}
          forifyllt={{
            rubrik: `Verksamhetsplan ${ar}`,
            ar,
            ...(samrad ? { faststallsAv: samrad.id } : {}),
          }}
          idFran={(varden) => `${rad.id}-${varden.ar}`}
          nyckel={rad.id}
          knapp="Börja planen"
          skal={(varden) => `Ny plan för ${varden.ar}`}
          onKlart={(_text, ny) => navigate(`/planer/${encodeURIComponent(String(ny?.id))}`)}
        />
      )}
    </main>
  );
}
