import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { type Kalla, kallceller } from '../lib/kallor.ts';
import { type Cell, filnamn, saveFile, toCsv } from '../lib/saveFile.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { useUtskrift } from '../lib/useTitle.ts';
import { Kallrad } from './Kallrad.tsx';
import { Rullruta } from './Rullruta.tsx';
import { Tabellrad } from './Tabellrad.tsx';

/** One column: its value sorts and exports, its cell shows. */
export interface Kolumn<Rad> {
  id: string;
  rubrik: string;
  /** Null is unknown: sorted last, and "okänt" in the file. That there is none is said in words. */
  varde: (rad: Rad) => Cell;
  /** What is shown; the value itself, or "okänt", when left out. */
  visa?: (rad: Rad) => ReactNode;
  numerisk?: boolean;
  /** Whether it holds long words, and takes more room in a table of fixed columns. */
  bred?: boolean;
  /** Whether it stands in the file only. */
  baraFil?: boolean;
}

interface TabellProps<Rad> {
  /** Says what the table holds; shown above it, and the name of its exported file. */
  namn: string;
  kolumner: readonly Kolumn<Rad>[];
  rader: readonly Rad[];
  nyckel: (rad: Rad) => string;
  /** What a row rests on; or, in words, what all rows do where that is no document. */
  kalla: string | ((rad: Rad) => Kallan);
  /** What stands instead of an empty table. */
  tom?: string;
  /** Whether columns stay beside each other on a telephone too; else each row stands as a card there. */
  bredvid?: boolean;
  /** The search parameter that keeps the sorting; give each table of a page its own. */
  sorteras?: string;
}

type Kallan = Kalla | null | undefined | readonly (Kalla | null | undefined)[];

/** Longer tables than this render only the rows in view; on paper there are all of them. */
const virtualFrom = 150;
const rowHeight = 44;
/** So few rows need no sorting on a telephone. */
const few = 9;

/** A table that sorts by its headings, exports to CSV, and stays light with thousands of rows. */
export function Tabell<Rad>(props: TabellProps<Rad>) {
  const { namn, kolumner, rader, nyckel, kalla, tom = 'Inga rader.' } = props;
  const { sorteras = 'sortera', bredvid = false } = props;
  const [visade, tomma] = useMemo(() => medInnehall(kolumner, rader), [kolumner, rader]);
  const [sortering, setSortering] = useSokparameter(sorteras);
  const sorted = useMemo(() => sortera(rader, kolumner, sortering), [rader, kolumner, sortering]);
  const scroller = useRef<HTMLElement>(null);
  const utskrift = useUtskrift();
  const virtual = sorted.length > virtualFrom && !utskrift;
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
    enabled: virtual,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const shown = virtual ? items.map(({ index }) => index) : sorted.map((_, index) => index);
  const before = virtual ? (items[0]?.start ?? 0) : 0;
  const after = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  const exportera = () => {
    const rows = sorted.map((rad) => [
      ...kolumner.map(({ varde }) => varde(rad)),
      ...(typeof kalla === 'string' ? [kalla, 'nej'] : kallceller(kallorna(kalla(rad)))),
    ]);
    const csv = toCsv([...kolumner.map(({ rubrik }) => rubrik), 'kalla', 'exempel'], rows);
    saveFile(`${filnamn(namn)}.csv`, csv, 'text/csv;charset=utf-8');
  };

  return (
    <section className="tabell" aria-label={namn}>
      <Rullruta
        ref={scroller}
        className={virtual ? 'rullar hog' : 'rullar'}
        namn={`${namn}, tabell`}
      >
        <table
          aria-rowcount={sorted.length + 1}
          className={`${formen(virtual, bredvid, sorted.length)} ${tathet(visade.length)}`}
        >
          <caption>{namn}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {visade.map(({ id, rubrik, numerisk, bred }) => (
                <th
                  key={id}
                  scope="col"
                  className={numerisk ? 'tal' : bred ? 'bred' : undefined}
                  aria-sort={ariaSort(id, sortering)}
                >
                  <button
                    type="button"
                    onClick={() => setSortering(sortering === id ? `-${id}` : id)}
                  >
                    {rubrik}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Fyllnad hojd={before} kolumner={visade.length} />}
            {shown.map((index) => {
              const rad = sorted[index] as Rad;
              return (
                <Tabellrad
                  key={nyckel(rad)}
                  rad={rad}
                  kolumner={visade}
                  index={index}
                  mat={virtual ? virtualizer.measureElement : undefined}
                />
              );
            })}
            {after > 0 && <Fyllnad hojd={after} kolumner={visade.length} />}
            {rader.length === 0 && (
              <tr>
                <td colSpan={visade.length}>{tom}</td>
              </tr>
            )}
          </tbody>
        </table>
      </Rullruta>
      {tomma.length > 0 && (
        <p className="liten">
          Inte angivet för någon rad: {tomma.map(({ rubrik }) => rubrik.toLowerCase()).join(', ')}.
        </p>
      )}
      {rader.length > 0 && (
        <Kallrad
          kallor={typeof kalla === 'string' ? kalla : rader.flatMap((rad) => kallorna(kalla(rad)))}
        />
      )}
      {rader.length > 0 && (
        <div className="rad tabellfot">
          <span>
            {rader.length} {rader.length === 1 ? 'rad' : 'rader'}
          </span>
          <button type="button" className="diskret" onClick={exportera}>
            Spara som CSV
          </button>
        </div>
      )}
    </section>
  );
}

/** The columns that some row has something in, and those that none has: they are named once instead. */
function medInnehall<Rad>(kolumner: readonly Kolumn<Rad>[], rader: readonly Rad[]) {
  const empty = (kolumn: Kolumn<Rad>) =>
    rader.length > 0 && rader.every((rad) => (kolumn.varde(rad) ?? '') === '');
  const shown = kolumner.filter(({ baraFil }) => !baraFil);
  return [shown.filter((one) => !empty(one)), shown.filter(empty)] as const;
}

const kallorna = (kalla: Kallan) => (isList(kalla) ? kalla : [kalla]);
const isList = (kalla: Kallan): kalla is readonly (Kalla | null | undefined)[] =>
  Array.isArray(kalla);

/** On a telephone rows stand as cards; so few that one sees them all are not sorted there. */
function formen(virtual: boolean, bredvid: boolean, rows: number): string {
  if (virtual) return 'virtuell';
  if (bredvid) return '';
  return rows <= few ? 'stapel fa' : 'stapel';
}

/** Tables of many columns are set closer, so that a window of ordinary width shows them whole. */
function tathet(columns: number): string {
  if (columns > 10) return 'tatast';
  return columns > 7 ? 'tatare' : '';
}

/** Holds the place of the rows that are out of view. */
function Fyllnad({ hojd, kolumner }: { hojd: number; kolumner: number }) {
  return (
    <tr style={{ height: hojd }}>
      <td colSpan={kolumner} />
    </tr>
  );
}

function ariaSort(id: string, sortering: string) {
  if (sortering === id) return 'ascending' as const;
  return sortering === `-${id}` ? ('descending' as const) : undefined;
}

const collator = new Intl.Collator('sv', { numeric: true });

function sortera<Rad>(rader: readonly Rad[], kolumner: readonly Kolumn<Rad>[], sortering: string) {
  const descending = sortering.startsWith('-');
  const kolumn = kolumner.find(({ id }) => id === (descending ? sortering.slice(1) : sortering));
  if (!kolumn) return rader;
  const sign = descending ? -1 : 1;
  return [...rader].sort((a, b) => {
    const [x, y] = [kolumn.varde(a), kolumn.varde(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * collator.compare(String(x), String(y));
  });
}
