import { Link, useNavigate } from 'react-router';
import { Formular } from '../formular/Formular.tsx';
import { idAv } from '../formular/idAv.ts';
import { useTitel } from '../useData.ts';

/** Records an audit. When the auditors record it, it is confirmed; when others do, it is the huvudman's own statement. */
export function NyGranskning() {
  const navigate = useNavigate();
  useTitel('Ny granskning');
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>Ny granskning</h1>
      <p>
        <Link to="/granskningar">Granskningar</Link>
      </p>
      <Formular
        andring="registreraGranskning"
        rad={null}
        utom={['kalla']}
        forifyllt={{ ar: String(new Date().getFullYear()) }}
        idFran={({ rubrik = '', ar }) => `${idAv(rubrik)}-${ar}`}
        skal={() => 'Ny granskning'}
        onKlart={(_text, rad) => navigate(`/granskningar/${encodeURIComponent(String(rad?.id))}`)}
      />
    </main>
  );
}
