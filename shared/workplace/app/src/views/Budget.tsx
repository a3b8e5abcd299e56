import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { harRoll, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { Beslut } from './Beslut.tsx';
import { Budgettabell } from './Budgettabell.tsx';
import { budgetAv, useEnhetsnamn } from './budgetfragor.ts';

/** A year's budget as a table. The drafts are changed here, and decided together. */
export function Budget() {
  const { ar = '' } = useParams();
  useTitel(`Budget ${ar}`);
  const { data, fel, om } = useData(`budget ${ar}`, () => budgetAv(Number(ar)));
  const namnAv = useEnhetsnamn(data);
  const [sparat, setSparat] = useState<string | null>(null);
  const session = useSession();
  const utkast = data?.budgetar.filter(({ status }) => status === 'UTKAST') ?? [];
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Budget {ar}</h1>
      <p>
        <Link to="/budget">Alla år</Link>
        {harRoll(session, 'ekonom') && (
          <>
            {' · '}
            <Link to={`/budgetposter/ny?ar=${ar}`}>Ny post {ar}</Link>
          </>
        )}
      </p>
      {data?.budgetar.length === 0 && <p>Det finns inga poster för {ar}.</p>}
      {fel && <Hinder fel={fel} />}
      {sparat && (
        <div className="sparat" role="status">
          <p>{sparat}</p>
          {session.portal && (
            <p>
              <a href={`${session.portal}#budget`}>Se det på portalen</a>
            </p>
          )}
        </div>
      )}
      {data && data.budgetar.length > 0 && (
        <Budgettabell
          ar={ar}
          rader={data.budgetar}
          namnAv={namnAv}
          onSparat={async (text) => {
            setSparat(text);
            await om();
          }}
          om={om}
        />
      )}
      {data && utkast.length > 0 && harRoll(session, 'beslutsfattare') && (
        <Beslut
          ar={ar}
          utkast={utkast}
          instanser={data.beslutsinstanser ?? []}
          onBeslutat={async (text) => {
            setSparat(text);
            await om();
          }}
        />
      )}
    </main>
  );
}
