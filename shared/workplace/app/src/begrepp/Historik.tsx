import { useState } from 'react';
import { Skillnadstabell } from '../delar/Skillnadstabell.tsx';
import { iOrd } from '../formular/iOrd.ts';
import { lagratText } from '../formular/lagrat.ts';
import type { Rad } from '../formular/typer.ts';
import { useNamn } from '../formular/useMojliga.ts';
import { fraga } from '../fraga.ts';
import { useSession } from '../session.ts';
import { useData } from '../useData.ts';

export interface Handelse {
  nummer: number;
  tid: string;
  aktor: string;
  id: string;
  fore: string | null;
  efter: string;
  skal: string;
  anmarkning: string | null;
}

interface Svar {
  historik: { nodes: Handelse[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const query = `query ($typ: String!, $id: ID, $first: Int, $after: String) {
  historik(typ: $typ, id: $id, first: $first, after: $after) {
    nodes { nummer tid aktor id fore efter skal anmarkning }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Reads a page of the history of one row, or of a kind of row. */
export const lasHistorik = (
  tabell: string,
  id: string | null,
  first: number,
  after: string | null,
) => fraga<Svar>(query, { typ: tabell, id, first, after }).then(({ historik }) => historik);

interface HistorikProps {
  typ: string;
  id: string;
  /** The row's version on the page. A new version reads the history again. */
  version: number;
}

/** The history of a thing: who changed what, when and why, with the values before and after. */
export function Historik({ typ, id, version }: HistorikProps) {
  const [visa, setVisa] = useState(false);
  return (
    <details className="avsnitt" onToggle={(event) => setVisa(event.currentTarget.open)}>
      <summary>
        <h2>Historik</h2>
      </summary>
      {visa && <Handelser typ={typ} id={id} version={version} />}
    </details>
  );
}

function Handelser({ typ, id, version }: HistorikProps) {
  const tabell = useSession().formular.typer[typ]?.tabell ?? '';
  const { data, fel } = useData(`historik ${typ} ${id} ${version}`, () =>
    lasHistorik(tabell, id, 100, null),
  );
  if (fel) return <p className="okant">{fel.message}</p>;
  return (
    <>
      {data?.nodes.length === 0 && <p>Inget är ändrat sedan uppgiften lades in.</p>}
      <ol className="uppgifter" aria-busy={!data}>
        {data?.nodes.map((one) => (
          <Handelsen key={one.nummer} typ={typ} handelse={one} />
        ))}
      </ol>
    </>
  );
}

const klocka = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short' });

/** One change, with the values before and after. */
export function Handelsen({
  typ,
  handelse,
  visaVad = false,
}: {
  typ: string;
  handelse: Handelse;
  /** Whether the row's name is shown too. */
  visaVad?: boolean;
}) {
  const { tid, aktor, fore, efter, skal, anmarkning } = handelse;
  const falten = useSession().formular.typer[typ]?.falt ?? [];
  const namnAv = useNamn(falten);
  const [a, b] = [fore === null ? {} : JSON.parse(fore), JSON.parse(efter)];
  const byten = falten.filter((falt) => lagratText(falt, a) !== lagratText(falt, b));
  return (
    <li>
      <p>
        <strong>{klocka.format(new Date(tid))}</strong>, {aktor}
        {visaVad && vadAv(b) !== null && <>, {vadAv(b)}</>}: {skal}
      </p>
      {anmarkning && <p className="okant">{anmarkning}</p>}
      {byten.length > 0 && (
        <Skillnadstabell
          namn={`Ändring ${handelse.nummer}`}
          ny={fore === null}
          skillnader={byten.map((falt) => ({
            falt: falt.label,
            fore: iOrd(falt, lagratText(falt, a), namnAv),
            efter: iOrd(falt, lagratText(falt, b), namnAv),
          }))}
        />
      )}
    </li>
  );
}

/** The name of a row, where it has one. */
const vadAv = ({ namn, rubrik, avser, beskrivning }: Rad) =>
  (namn ?? rubrik ?? avser ?? beskrivning ?? null) as string | null;
