import { memo, type ReactNode } from 'react';
import type { Kolumn } from './Tabell.tsx';

interface TabellradProps<Rad> {
  rad: Rad;
  kolumner: readonly Kolumn<Rad>[];
  /** Its place in the table, from 0. */
  index: number;
  /** Takes the row's element, to learn its height; left out when every row is shown. */
  mat?: (element: HTMLTableRowElement | null) => void;
}

/** A row of a table. It is drawn again only when what it shows changes, and not because others came into view. */
export const Tabellrad = memo(function Tabellrad<Rad>(props: TabellradProps<Rad>) {
  const { rad, kolumner, index, mat } = props;
  return (
    <tr ref={mat} data-index={index} aria-rowindex={index + 2}>
      {kolumner.map((kolumn) => (
        <td
          key={kolumn.id}
          className={kolumn.numerisk ? 'tal' : undefined}
          data-rubrik={kolumn.rubrik}
        >
          {kolumn.visa ? kolumn.visa(rad) : shown(kolumn.varde(rad))}
        </td>
      ))}
    </tr>
  );
}) as <Rad>(props: TabellradProps<Rad>) => ReactNode;

function shown(value: string | number | null): ReactNode {
  return value === null ? <span className="okant">okänt</span> : value;
}
