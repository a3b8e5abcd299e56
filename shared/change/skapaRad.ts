import type { Writer } from '../serve/database/rows/Writer.ts';
import { Samtidigt } from './andraRad.ts';
import { fel } from './Fel.ts';
import { loggaAndring, type Motiv } from './history/loggaAndring.ts';
import { nyckelvillkor, type Radtyp, radId, type VersioneradRad } from './Rad.ts';
import { nekat, type Utfall } from './Utfall.ts';

/**
 * Adds a row with version 1 and its history, inside a transaction (`manager` is that of `db.write`). `efterat` writes
 * the row's rows in other tables. Refuses an id that is in use. Rows are never deleted, so an id is never used again.
 */
export async function skapaRad<Row extends VersioneradRad>(
  manager: Writer,
  typ: Radtyp<Row>,
  ny: Omit<Row, 'version'>,
  motiv: Motiv,
  efterat: (manager: Writer) => Promise<void> = async () => {},
): Promise<Utfall<Row>> {
  const rad = { ...ny, version: 1 } as Row;
  const villkor = nyckelvillkor(typ, rad);
  const known = await manager.findOneBy(typ.entity, villkor);
  if (known) {
    const meddelande = `${radId(typ, rad)} används redan, eller har använts: välj ett annat id.`;
    return nekat<Row>([fel('ID_UPPTAGET', typ.nyckel.at(-1) ?? null, meddelande)], known);
  }
  try {
    await manager.insert(typ.entity, [rad]);
  } catch (error) {
    // Somebody added the same row between this read and this write. It happens on MariaDB; SQLite's writes take turns.
    if ((error as { code?: string }).code === 'ER_DUP_ENTRY') throw new Samtidigt();
    throw error;
  }
  await efterat(manager);
  const written = await manager.findOneByOrFail(typ.entity, villkor);
  await loggaAndring(manager, typ, null, written, motiv);
  return { ok: true, rad: written };
}
