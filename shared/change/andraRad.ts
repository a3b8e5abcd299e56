import type { Writer } from '../serve/database/rows/Writer.ts';
import { type Fel, fel } from './Fel.ts';
import { loggaAndring, type Motiv, snapshotOf } from './history/loggaAndring.ts';
import { nyckelvillkor, type Radtyp, radId, type VersioneradRad } from './Rad.ts';
import { nekat, type Utfall } from './Utfall.ts';

/** Which row to change, and the version that the writer has seen. */
export type Malrad<Row> = Partial<Row> & { version: number };

/** The new values of a row, or the reasons not to change it. `efterat` writes the row's rows in other tables. */
export type Andring<Row> =
  | { nytt: Partial<Omit<Row, 'version'>>; efterat?: (manager: Writer) => Promise<void> }
  | { fel: Fel[] };

/**
 * Changes one row inside a transaction (`manager` is that of `db.write`). `andring` gets the row as it is, and gives
 * new values or refuses. The row is written only if it still has the version that the writer has seen, so that no
 * change is lost. Its version grows by one, and the history keeps the row before and after. On a refusal nothing is
 * written.
 */
export async function andraRad<Row extends VersioneradRad>(
  manager: Writer,
  typ: Radtyp<Row>,
  mal: Malrad<Row>,
  motiv: Motiv,
  andring: (rad: Row) => Andring<Row> | Promise<Andring<Row>>,
): Promise<Utfall<Row>> {
  const villkor = nyckelvillkor(typ, mal);
  const rad = await manager.findOneBy(typ.entity, villkor);
  if (!rad) {
    const id = radId(typ, mal);
    const meddelande = `Hittar inte ${typ.namn} ${id}: kontrollera id, eller skapa den raden först.`;
    return nekat<Row>([typ.saknas?.(id) ?? fel('SAKNAS', typ.nyckel.at(-1) ?? null, meddelande)]);
  }
  if (rad.version !== mal.version) return nekat([versionskonflikt(typ, mal.version, rad)], rad);

  const fore = await snapshotOf(typ, rad, manager);
  const ny = await andring(rad);
  if ('fel' in ny) return nekat(ny.fel, rad);
  const update = { ...ny.nytt, version: rad.version + 1 } as Partial<Row>;
  const affected = await manager.update(typ.entity, { ...villkor, version: rad.version }, update);
  // Somebody wrote between this read and this write. It happens on MariaDB; SQLite's writes take turns.
  if (affected !== 1) throw new Samtidigt();
  await ny.efterat?.(manager);
  const written = await manager.findOneByOrFail(typ.entity, villkor);
  await loggaAndring(manager, typ, fore, written, motiv);
  return { ok: true, rad: written };
}

/**
 * Thrown to roll back a transaction when another writer has changed the row meanwhile. `skriv` then tries once more.
 */
export class Samtidigt extends Error {
  override name = 'Samtidigt';
}

function versionskonflikt<Row extends VersioneradRad>(
  { namn }: Radtyp<Row>,
  dinVersion: number,
  { version: gallandeVersion }: Row,
): Fel {
  const orsak =
    dinVersion < gallandeVersion
      ? `Någon annan har ändrat ${namn}: du såg version ${dinVersion}, nu gäller version ${gallandeVersion}.`
      : `Version ${dinVersion} finns inte än: nu gäller version ${gallandeVersion}.`;
  return {
    ...fel('VERSIONSKONFLIKT', 'version', `${orsak} Läs om, jämför och försök igen.`),
    dinVersion,
    gallandeVersion,
  };
}
