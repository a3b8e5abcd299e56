type Snapshot = Record<string, unknown>;

/** What comes to a row that is worth more to others than that the row has changed: by the row's type, where it stands. */
const kommit: Readonly<Record<string, readonly [falt: string, typ: string]>> = {
  Vardcentrum: ['inbjudningar', 'Inbjudan'],
  Samverkansorgan: ['sammantraden', 'Sammantrade'],
  Avtal: ['utgava', 'Avtalsutgava'],
  Planpunkt: ['utgava', 'Planpunktsutgava'],
};

/**
 * What was changed of a row: its type, or what came to it. `fore` is null of a new row. Invitations, meetings and new
 * editions are what parties wait for. Source: process.md, the plan and coming and going.
 */
export function gemensamAndring(typ: string, fore: Snapshot | null, efter: Snapshot): string {
  const [falt, slag] = kommit[typ] ?? [];
  if (falt === undefined || slag === undefined || fore === null) return typ;
  return JSON.stringify(fore[falt]) === JSON.stringify(efter[falt]) ? typ : slag;
}
