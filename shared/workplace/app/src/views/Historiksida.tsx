import { useState } from 'react';
import { type Handelse, Handelsen, lasHistorik } from '../begrepp/Historik.tsx';
import { Valfalt } from '../delar/Valfalt.tsx';
import { Hinder } from '../Felruta.tsx';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';

/** All changes, by kind, newest first. */
export function Historiksida() {
  useTitel('Historik');
  const { formular } = useSession();
  const typer = Object.entries(formular.typer)
    .filter(([, { tabell }]) => tabell !== '')
    .sort(([, a], [, b]) => a.heter.localeCompare(b.heter, 'sv'));
  const [typ, setTyp] = useState('Verksamhet');
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>Historik</h1>
      <Valfalt
        id="slag"
        etikett="Ändringar av"
        varde={typ}
        val={typer.map(([name, { heter }]) => [name, heter] as const)}
        onVal={setTyp}
      />
      <Sidor key={typ} typ={typ} />
    </main>
  );
}

function Sidor({ typ }: { typ: string }) {
  const tabell = useSession().formular.typer[typ]?.tabell ?? '';
  const [fler, setFler] = useState<readonly Handelse[]>([]);
  const [efter, setEfter] = useState<string | null>(null);
  const { data, fel } = useData(`historik ${typ} ${efter}`, () =>
    lasHistorik(tabell, null, 20, efter),
  );
  const alla = [...fler, ...(data?.nodes ?? [])];
  return (
    <div aria-busy={!data && !fel}>
      {fel && <Hinder fel={fel} />}
      {data && alla.length === 0 && <p>Inget är ändrat.</p>}
      <ol className="uppgifter">
        {alla.map((one) => (
          <Handelsen key={one.nummer} typ={typ} handelse={one} visaVad />
        ))}
      </ol>
      {data?.pageInfo.hasNextPage && (
        <button
          type="button"
          onClick={() => {
            setFler(alla);
            setEfter(data.pageInfo.endCursor);
          }}
        >
          Visa äldre
        </button>
      )}
    </div>
  );
}
