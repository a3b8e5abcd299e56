import type { Writer } from '../serve/database/rows/Writer.ts';
import { type Andring, andraRad, type Malrad, Samtidigt } from './andraRad.ts';
import { fel } from './Fel.ts';
import type { Motiv } from './history/loggaAndring.ts';
import { nyckelvillkor, type Radtyp, type VersioneradRad } from './Rad.ts';
import { skapaRad } from './skapaRad.ts';
import { nekat, type Utfall } from './Utfall.ts';

/** The key of a row, and the version that the writer has seen. Null when the writer saw no row. */
export type Sedd<Row> = Omit<Partial<Row>, 'version'> & { version: number | null };

/**
 * Changes one row, or adds it when it does not exist, inside a transaction. For rows whose key comes from elsewhere,
 * such as an answer to an agreement: the writer need not know whether it has answered before, but never overwrites a
 * row that it has not seen. When there is no row, `andring` gets null and gives every value.
 */
export async function skapaEllerAndraRad<Row extends VersioneradRad>(
  manager: Writer,
  typ: Radtyp<Row>,
  sedd: Sedd<Row>,
  motiv: Motiv,
  andring: (rad: Row | null) => Andring<Row> | Promise<Andring<Row>>,
): Promise<Utfall<Row>> {
  if (sedd.version !== null) {
    return andraRad<Row>(manager, typ, sedd as unknown as Malrad<Row>, motiv, andring);
  }
  const villkor = nyckelvillkor<Row>(typ, sedd as unknown as Partial<Row>);
  const rad = await manager.findOneBy(typ.entity, villkor);
  if (rad) {
    const meddelande = `${inledning(typ.namn)} finns redan i version ${rad.version}: läs om, och ange den versionen om något ska ändras.`;
    return nekat(
      [{ ...fel('VERSIONSKONFLIKT', 'version', meddelande), gallandeVersion: rad.version }],
      rad,
    );
  }
  const ny = await andring(null);
  if ('fel' in ny) return nekat(ny.fel);
  try {
    const hela = { ...villkor, ...ny.nytt } as Omit<Row, 'version'>;
    return await skapaRad(manager, typ, hela, motiv, ny.efterat);
  } catch (error) {
    // Somebody added the same row between this read and this write. It happens on MariaDB; SQLite's writes take turns.
    if ((error as { code?: string }).code === 'ER_DUP_ENTRY') throw new Samtidigt();
    throw error;
  }
}

function inledning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
