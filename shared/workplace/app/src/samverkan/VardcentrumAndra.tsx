import { Link, useNavigate, useParams } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { Formular } from '../formular/Formular.tsx';
import { idAv } from '../formular/idAv.ts';
import { useData, useTitel } from '../useData.ts';
import { vardcentrumMedId } from './vardcentrumfragor.ts';

const grupper = [
  { rubrik: 'Vårdcentrumet', falt: ['namn', 'samverkansform', 'status', 'kommunkoder'] },
  { rubrik: 'Organ', falt: ['organ'] },
];

/** Adds or changes a vårdcentrum: its name, form, kommuner and bodies. */
export function VardcentrumAndra() {
  const { id } = useParams();
  const navigate = useNavigate();
  useTitel(id === undefined ? 'Nytt vårdcentrum' : 'Ändra vårdcentrum');
  const { data, fel, om } = useData(`vardcentrum ${id}`, async () => ({
    rad: id === undefined ? null : await vardcentrumMedId(id),
  }));
  const rad = data?.rad ?? null;
  const till = (own: string) => `/vardcentra/${encodeURIComponent(own)}`;
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>{id === undefined ? 'Nytt vårdcentrum' : `Ändra ${rad?.namn ?? 'vårdcentrumet'}`}</h1>
      {id !== undefined && (
        <p>
          <Link to={till(id)}>Till vårdcentrumet</Link>
        </p>
      )}
      {fel && <Hinder fel={fel} />}
      {data && id === undefined && (
        <Formular
          andring="skapaVardcentrum"
          rad={null}
          grupper={grupper}
          utom={['statusKalla', 'kalla']}
          idFran={({ namn = '' }) => idAv(namn)}
          onKlart={(_text, ny) => navigate(till(String(ny?.id)))}
        />
      )}
      {rad && (
        <Formular
          andring="andraVardcentrum"
          rad={{ ...rad, organ: rad.organ.map(({ id: one }) => one) }}
          grupper={grupper}
          utom={['statusKalla']}
          om={om}
          onKlart={() => navigate(till(rad.id))}
        />
      )}
    </main>
  );
}
