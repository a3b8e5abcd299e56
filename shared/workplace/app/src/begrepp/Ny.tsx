import { Link, useNavigate, useSearchParams } from 'react-router';
import { Formular } from '../formular/Formular.tsx';
import { idAv } from '../formular/idAv.ts';
import { useSession } from '../session.ts';
import { useTitel } from '../useData.ts';
import type { Begrepp } from './Begrepp.ts';

/** Creates a new thing. Its id is proposed from its name. */
export function Ny({ begrepp }: { begrepp: Begrepp }) {
  const { formular } = useSession();
  const navigate = useNavigate();
  const [given] = useSearchParams();
  const { ny } = begrepp;
  useTitel(ny?.text ?? begrepp.rubrik);
  if (!ny) return null;
  const nyckel = formular.typer[begrepp.typ]?.nyckel ?? [];
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>{ny.text}</h1>
      <p>
        <Link to={`/${begrepp.sokvag}`}>{begrepp.rubrik}</Link>
      </p>
      <Formular
        andring={ny.andring}
        rad={null}
        grupper={begrepp.grupper}
        utom={ny.utom ?? begrepp.utom ?? []}
        forifyllt={{ ...ny.forifyllt?.(), ...Object.fromEntries(given) }}
        idFran={(varden) => idAv(begrepp.idFran?.(varden) ?? varden.namn ?? '')}
        onKlart={(text, rad) => {
          const id = rad ? nyckel.map((name) => rad[name]).join('/') : '';
          void navigate(`/${begrepp.sokvag}/${encodeURIComponent(id)}`, {
            state: { sparat: text },
          });
        }}
      />
    </main>
  );
}
