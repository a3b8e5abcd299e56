import { noteOwnChange } from '../../outbox/noteOwnChange.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import { type Radtyp, radId, shownUnder, type VersioneradRad } from '../Rad.ts';
import { type Historik, HistorikEntity } from './Historik.ts';

/** Who made a change, and why. */
export interface Motiv {
  aktor: string;
  skal: string;
  /** What could not be checked when the change was written, in Swedish. Left out when everything was checked. */
  anmarkning?: string | null;
}

/**
 * Writes the history row of a change and its entry in the outbox, in the change's own transaction. `fore` is the stored
 * row before; null for a new row.
 */
export async function loggaAndring<Row extends VersioneradRad>(
  manager: Writer,
  typ: Radtyp<Row>,
  fore: unknown,
  efter: Row,
  motiv: Motiv,
): Promise<void> {
  const snapshot = await snapshotOf(typ, efter, manager);
  const rad = historikrad(typ, fore, efter, snapshot, motiv);
  await manager.insert(HistorikEntity, [rad]);
  await noteOwnChange(manager, rad);
}

/** A row and its rows in other tables, as the history stores them. */
export async function snapshotOf<Row extends VersioneradRad>(
  { snapshot }: Radtyp<Row>,
  rad: Row,
  manager: Writer,
): Promise<unknown> {
  return snapshot ? snapshot(rad, manager) : rad;
}

/** The history row of a change. `fore` and `efter` are the stored row before and after. */
export function historikrad<Row extends VersioneradRad>(
  typ: Radtyp<Row>,
  fore: unknown,
  rad: Row,
  efter: unknown,
  { aktor, skal, anmarkning = null }: Motiv,
): Omit<Historik, 'nummer'> {
  return {
    tid: new Date().toISOString(),
    aktor,
    typ: typ.entity.options.name,
    radId: radId(typ, rad),
    tillhor: shownUnder(typ, rad),
    version: rad.version,
    fore: fore === null ? null : JSON.stringify(fore),
    efter: JSON.stringify(efter),
    skal,
    anmarkning,
  };
}
