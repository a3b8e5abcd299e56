import { useEffect, useState } from 'react';
import { changesInWords } from '../../../../outbox/kindsInWords.ts';
import { useNyheter } from '../direkt.ts';
import { skicka } from '../fraga.ts';
import { samverkanslank } from '../plan/samverkanslank.ts';
import { type Session, useSession } from '../session.ts';
import { useData } from '../useData.ts';

/** A party that the workplace follows, with its changes. */
interface Part {
  id: string;
  namn: string;
  /** When it last answered. */
  hord: string;
  andringar: { typ: string; tid: string; ny: boolean }[];
}

/** A party that has been silent for this long may have changes that nobody knows of. */
const tystMs = 15 * 60_000;
const dygnMs = 86_400_000;

/** What the parties that the user works with have changed since the last visit, or in the last week where that is not known. */
export function SedanSist() {
  const session = useSession();
  const { vem } = session;
  const [fran] = useState(() => senast(vem));
  useEffect(() => kom(vem), [vem]);
  const las = () =>
    skicka<{ parter: Part[] }>(`/sedan-sist?fran=${encodeURIComponent(fran)}`, undefined, true);
  const { data, fel } = useData(`sedan sist ${fran}`, las, useNyheter());
  const parter = data?.parter ?? [];
  const rader = parter
    .filter(({ andringar }) => andringar.length > 0)
    .map(({ id, namn, andringar }) => {
      return { id, namn, vad: changesInWords(andringar.map(({ typ }) => typ)) };
    });
  const tysta = parter
    .filter(({ hord }) => Date.now() - Date.parse(hord) > tystMs)
    .map(({ namn }) => namn);
  return (
    <section aria-labelledby="sedan-sist">
      <h2 id="sedan-sist">Sedan sist</h2>
      {fel && <p className="okant">{fel.message}</p>}
      {data && rader.length === 0 && (
        <p>Ingen i era vårdcentrum har ändrat något som alla får se sedan {dag(fran)}.</p>
      )}
      <ul className="uppgifter">
        {rader.map(({ id, namn, vad }) => (
          <li key={id}>
            {vart(session, id) === null ? (
              <bdi>{namn}</bdi>
            ) : (
              <a href={vart(session, id) ?? ''}>
                <bdi>{namn}</bdi>
              </a>
            )}{' '}
            har lagt till eller ändrat {vad}.
          </li>
        ))}
      </ul>
      {tysta.length > 0 && (
        <p className="okant">Det är inte känt om {lista.format(tysta)} har ändrat något.</p>
      )}
    </section>
  );
}

/** Where to read about a party's change: in the portal, or at samverkan for shared rows. Null where there is neither. */
function vart(session: Session, id: string): string | null {
  if (id === 'samverkan') return samverkanslank(session, '/');
  return session.portal === null ? null : new URL(`/huvudman/${id}`, session.portal).href;
}

const lista = new Intl.ListFormat('sv');
const dag = (tid: string) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(new Date(tid));

const nyckel = (vem: string) => `sedan-sist ${vem}`;

function senast(vem: string): string {
  const vecka = new Date(Date.now() - 7 * dygnMs).toISOString();
  try {
    return JSON.parse(localStorage.getItem(nyckel(vem)) ?? 'null')?.fore ?? vecka;
  } catch {
    return vecka;
  }
}

/** Records the visit. A second visit on the same day still shows what is new since the day before. */
function kom(vem: string): void {
  try {
    const idag = new Date().toISOString();
    const kept = JSON.parse(localStorage.getItem(nyckel(vem)) ?? 'null');
    if (kept?.nu?.slice(0, 10) === idag.slice(0, 10)) return;
    localStorage.setItem(nyckel(vem), JSON.stringify({ fore: kept?.nu ?? null, nu: idag }));
  } catch {
    // The browser denies the page its storage, so every visit shows the last week.
  }
}
