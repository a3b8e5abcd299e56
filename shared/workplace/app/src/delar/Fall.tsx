import { type ReactNode, useState } from 'react';

interface FallProps {
  rubrik: string;
  /** The level of its heading. */
  niva?: 2 | 3;
  /** Whether it is open from the beginning. */
  oppen?: boolean;
  children: ReactNode;
}

/**
 * A form that is folded under its heading. One is open at a time: forms on a page may have fields of the same name, and what
 * is written in one is kept as its draft when it is folded.
 */
export function Fall({ rubrik, niva = 3, oppen = false, children }: FallProps) {
  const [visas, setVisas] = useState(oppen);
  const Rubrik = niva === 2 ? 'h2' : 'h3';
  return (
    <details
      className="avsnitt"
      name="formular"
      open={visas}
      onToggle={(event) => setVisas(event.currentTarget.open)}
    >
      <summary>
        <Rubrik>{rubrik}</Rubrik>
      </summary>
      {visas && children}
    </details>
  );
}
