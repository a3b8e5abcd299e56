type Snapshot = Record<string, unknown>;

/**
 * Changes within a row that readers want to see as such, rather than as a change of the row: by the row's type, the field and
 * the name of the change.
 */
const kommit: Readonly<Record<string, readonly [falt: string, typ: string]>> = {
  Vardcentrum: ['inbjudningar', 'Inbjudan'],
  Samverkansorgan: ['sammantraden', 'Sammantrade'],
  Avtal: ['utgava', 'Avtalsutgava'],
  Planpunkt: ['utgava', 'Planpunktsutgava'],
};

/**
 * The name of a change: what was added to a row, or the row's own type. `fore` is null for a new row. Invitations, meetings and
 * new editions are what the parties wait for. Source: process.md, the plan and coming and going.
 */
export function gemensamAndring(typ: string, fore: Snapshot | null, efter: Snapshot): string {
  const [falt, slag] = kommit[typ] ?? [];
  if (falt === undefined || slag === undefined || fore === null) return typ;
  return JSON.stringify(fore[falt]) === JSON.stringify(efter[falt]) ? typ : slag;
}
