import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { filnamn } from '../lib/filnamn.ts';
import { saveFile } from '../lib/saveFile.ts';
import { type Cell, toCsv } from '../lib/toCsv.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { useUtskrift } from '../lib/useUtskrift.ts';
import { Rullruta } from './Rullruta.tsx';
import { Tabellrad } from './Tabellrad.tsx';

/** One column: its value sorts and exports, its cell shows. */
export interface Kolumn<Rad> {
  id: string;
  rubrik: string;
  /** Null is unknown: sorted last, exported empty. */
  varde: (rad: Rad) => Cell;
  /** What is shown; the value itself, or "okänt", when left out. */
  visa?: (rad: Rad) => ReactNode;
  numerisk?: boolean;
}

interface TabellProps<Rad> {
  /** Says what the table holds; shown above it, and the name of its exported file. */
  namn: string;
  kolumner: readonly Kolumn<Rad>[];
  rader: readonly Rad[];
  nyckel: (rad: Rad) => string;
  /** What stands instead of an empty table. */
  tom?: string;
  /** The search parameter that keeps the sorting; give each table of a page its own. */
  sorteras?: string;
}

/** Longer tables than this render only the rows in view; on paper there are all of them. */
const virtualFrom = 150;
const rowHeight = 44;

/** A table that sorts by its headings, exports to CSV, and stays light with thousands of rows. */
export function Tabell<Rad>(props: TabellProps<Rad>) {
  const { namn, kolumner, rader, nyckel, tom = 'Inga rader.', sorteras = 'sortera' } = props;
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
    const rows = sorted.map((rad) => kolumner.map(({ varde }) => varde(rad)));
    const csv = toCsv(
      kolumner.map(({ rubrik }) => rubrik),
      rows,
    );
    saveFile(`${filnamn(namn)}.csv`, csv, 'text/csv;charset=utf-8');
  };

  return (
    <section className="tabell" aria-label={namn}>
      <div className="rad tabellhuvud">
        <span>
          {rader.length} {rader.length === 1 ? 'rad' : 'rader'}
        </span>
        <button type="button" className="diskret" onClick={exportera} disabled={rader.length === 0}>
          Spara som CSV
        </button>
      </div>
      <Rullruta
        ref={scroller}
        className={virtual ? 'rullar hog' : 'rullar'}
        namn={`${namn}, tabell`}
      >
        <table
          aria-rowcount={sorted.length + 1}
          className={`${virtual ? 'virtuell' : ''} ${tathet(kolumner.length)}`}
        >
          <caption>{namn}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {kolumner.map(({ id, rubrik, numerisk }) => (
                <th
                  key={id}
                  scope="col"
                  className={numerisk ? 'tal' : undefined}
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
            {before > 0 && <Fyllnad hojd={before} kolumner={kolumner.length} />}
            {shown.map((index) => {
              const rad = sorted[index] as Rad;
              return (
                <Tabellrad
                  key={nyckel(rad)}
                  rad={rad}
                  kolumner={kolumner}
                  index={index}
                  mat={virtual ? virtualizer.measureElement : undefined}
                />
              );
            })}
            {after > 0 && <Fyllnad hojd={after} kolumner={kolumner.length} />}
            {rader.length === 0 && (
              <tr>
                <td colSpan={kolumner.length}>{tom}</td>
              </tr>
            )}
          </tbody>
        </table>
      </Rullruta>
    </section>
  );
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
