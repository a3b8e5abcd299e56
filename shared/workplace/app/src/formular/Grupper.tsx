import type { ReactNode } from 'react';
import type { Formfalt } from './typer.ts';

interface GrupperProps {
  grupper: readonly { rubrik: string; falt: readonly Formfalt[] }[];
  rita: (falt: Formfalt) => ReactNode;
  /** Whether a field must be seen: something is wrong with it, or it is being written in. */
  oppna: (falt: Formfalt) => boolean;
}

/** The groups, the first open and the others a line each until they are needed. */
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
