import { type ReactNode, useState } from 'react';

interface FallProps {
  rubrik: string;
  /** The heading's level. */
  niva?: 2 | 3;
  /** Whether the form is open at first. */
  oppen?: boolean;
  children: ReactNode;
}

/**
 * A form folded under its heading. Only one is open at a time, because forms on a page may share field names. A folded form
 * keeps its text as a draft.
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
