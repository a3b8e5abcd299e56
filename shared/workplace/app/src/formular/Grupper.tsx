import type { ReactNode } from 'react';
import type { Formfalt } from './typer.ts';

interface GrupperProps {
  grupper: readonly { rubrik: string; falt: readonly Formfalt[] }[];
  rita: (falt: Formfalt) => ReactNode;
  /** Whether a field must be visible: it has a fault, or somebody is writing in it. */
  oppna: (falt: Formfalt) => boolean;
}

/** The groups of a form: the first is open, and each of the others is folded to one line. */
export function Grupper({ grupper, rita, oppna }: GrupperProps) {
  if (grupper.length === 1) return grupper[0]?.falt.map(rita);
  return grupper.map(({ rubrik, falt }, nummer) => (
    <details key={rubrik} className="avsnitt" open={nummer === 0 || falt.some(oppna) || undefined}>
      <summary>
        <h2>{rubrik}</h2>
      </summary>
      {falt.map(rita)}
    </details>
  ));
}
