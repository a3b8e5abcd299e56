import { Link, useNavigate, useParams } from 'react-router';
import { Hinder } from '../../Felruta.tsx';
import { useData, useTitel } from '../../useData.ts';
import { Punktform } from './Punktform.tsx';
import { planMedId } from './planfragor.ts';

/** Adds an item at the end of a plan. */
export function NyPunkt() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  useTitel('Ny punkt');
  const { data, fel } = useData(`plan ${id}`, async () => ({ plan: await planMedId(id) }));
  const till = `/planer/${encodeURIComponent(id)}`;
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Ny punkt</h1>
      <p>
        <Link to={till}>{data?.plan?.rubrik ?? 'Till planen'}</Link>
      </p>
      {fel && <Hinder fel={fel} />}
      {data?.plan && <Punktform plan={data.plan} punkt={null} onKlart={() => navigate(till)} />}
    </main>
  );
}
