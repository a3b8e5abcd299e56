import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Skillnadstabell } from '../delar/Skillnadstabell.tsx';
import { Hinder } from '../Felruta.tsx';
import { iOrd } from '../formular/iOrd.ts';
import { lagratText } from '../formular/lagrat.ts';
import type { Rad } from '../formular/typer.ts';
import { useNamn } from '../formular/useMojliga.ts';
import { fraga } from '../fraga.ts';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { delbyten, organ, parter } from './delarIOrd.ts';

interface Post {
  nummer: number;
  tid: string;
  aktor: string;
  typ: string;
  id: string;
  version: number;
  fore: string | null;
  efter: string;
  skal: string;
}

interface Sida {
  nodes: Post[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const historiken = async (vardcentrumId: string, first: number, after: string | null) =>
  (
    await fraga<{ planhistorik: Sida }>(
      `query ($vardcentrumId: ID!, $first: Int!, $after: String) {
        planhistorik(vardcentrumId: $vardcentrumId, first: $first, after: $after) {
          nodes { nummer tid aktor typ id version fore efter skal }
          totalCount pageInfo { hasNextPage endCursor }
        }
      }`,
      { vardcentrumId, first, after },
    )
  ).planhistorik;

/** The history of a vårdcentrum's plans and bodies, page by page. */
export function Historik() {
  const { id = '' } = useParams();
  useTitel('Ändringar');
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>Vem har ändrat vad</h1>
      <p>
        <Link to={`/vardcentra/${encodeURIComponent(id)}`}>Till vårdcentrumet</Link>
      </p>
      <Andringar vardcentrumId={id} namn={null} antal={25} />
    </main>
  );
}

interface AndringarProps {
  vardcentrumId: string;
  /** The heading of a short list, which leads to the whole; null on the page with the whole list. */
  namn: string | null;
  antal: number;
}

/** The changes, newest first, each with the values before and after. */
export function Andringar({ vardcentrumId, namn, antal }: AndringarProps) {
  const [fran, setFran] = useState<readonly string[]>([]);
  const after = fran.at(-1) ?? null;
  const { data, fel } = useData(`historik ${vardcentrumId} ${after}`, () =>
    historiken(vardcentrumId, antal, after),
  );
  const till = `/vardcentra/${encodeURIComponent(vardcentrumId)}/historik`;
  return (
    <section aria-labelledby={namn === null ? undefined : 'senast'} aria-busy={!data && !fel}>
      {namn !== null && <h2 id="senast">Senast ändrat, {namn}</h2>}
      {fel && <Hinder fel={fel} />}
      {data?.nodes.length === 0 && <p>Inget har ändrats än.</p>}
      <ol className="uppgifter">
        {data?.nodes.map((post) => (
          <li key={post.nummer}>
            <strong>{rubrikAv(post)}</strong>
            <p className="hjalp">
              {new Date(post.tid).toLocaleString('sv-SE').slice(0, 16)}, {post.aktor}. {post.skal}
            </p>
            <Skillnader post={post} />
          </li>
        ))}
      </ol>
      {namn !== null ? (
        <p>
          <Link to={till}>Alla ändringar</Link>
        </p>
      ) : (
        <p className="rad">
          {fran.length > 0 && (
            <button type="button" onClick={() => setFran(fran.slice(0, -1))}>
              Nyare
            </button>
          )}
          {data?.pageInfo.hasNextPage && data.pageInfo.endCursor !== null && (
            <button
              type="button"
              onClick={() => setFran([...fran, data.pageInfo.endCursor as string])}
            >
              Äldre
            </button>
          )}
        </p>
      )}
    </section>
  );
}

const slag: Readonly<Record<string, string>> = {
  vardcentrum: 'Vårdcentrumet',
  verksamhetsplan: 'Planen',
  planpunkt: 'Punkten',
  organ: 'Organet',
};

function rubrikAv({ typ, id, efter, fore }: Post): string {
  const { rubrik, namn } = JSON.parse(efter) as { rubrik?: string; namn?: string };
  const vad = `${slag[typ] ?? 'En uppgift'} ${rubrik ?? namn ?? id}`;
  return fore === null ? `${vad} lades till` : `${vad} ändrades`;
}

/** The names of the kinds of rows, by table. */
const typer: Readonly<Record<string, string>> = {
  vardcentrum: 'Vardcentrum',
  verksamhetsplan: 'Verksamhetsplan',
  planpunkt: 'Planpunkt',
  organ: 'Samverkansorgan',
};

/** The changed fields of a row, before and after, in the words of its form. */
function Skillnader({ post: { nummer, typ, fore, efter } }: { post: Post }) {
  const falten = useSession().formular.typer[typer[typ] ?? '']?.falt ?? [];
  const namnAv = useNamn([...falten, parter, organ]);
  if (fore === null) return null;
  const [a, b] = [JSON.parse(fore), JSON.parse(efter)] as [Rad, Rad];
  const namn = (slag: 'Part' | 'Samverkansorgan', id: string) =>
    namnAv(slag === 'Part' ? parter : organ, id) ?? 'namn okänt';
  const delarna = delbyten(a, b, namn);
  const byten = [
    ...falten
      .filter((falt) => lagratText(falt, a) !== lagratText(falt, b))
      .map((falt) => ({
        falt: falt.label,
        fore: [iOrd(falt, lagratText(falt, a), namnAv)],
        efter: [iOrd(falt, lagratText(falt, b), namnAv)],
      }))
      // Rows that belong to this row have their own lines.
      .filter(({ falt }) => !delarna.some((one) => one.falt === falt)),
    ...delarna,
  ];
  if (byten.length === 0) return null;
  return (
    <details>
      <summary>Före och efter</summary>
      <Skillnadstabell
        namn={`Ändring ${nummer}`}
        skillnader={byten.map(({ falt, fore: before, efter: after }) => ({
          falt,
          fore: before.join('; ') || '–',
          efter: after.join('; ') || '–',
        }))}
      />
    </details>
  );
}
