import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { type Fel, fel } from './Fel.ts';
import { langdfel } from './langdfel.ts';

/** What MariaDB keeps in a text column, with room for its encoding. */
const maxText = 60_000;

/**
 * Refuses values that their columns cannot hold, the same on every database: a required one that is null, texts that are
 * empty or too long, lists that are too long in all. Only the fields of `varden` are looked at.
 */
export function kolumnfel<Row extends ObjectLiteral>(
  { options }: EntitySchema<Row>,
  varden: object,
): Fel[] {
  return Object.entries(varden).flatMap(([falt, varde]): Fel[] => {
    const column = options.columns[falt];
    if (!column) return [];
    if (varde == null) {
      if (column.nullable || varde === undefined) return [];
      return [fel('SAKNAR_UPPGIFT', falt, `${falt} får inte vara tomt: ange ett värde.`)];
    }
    if (column.type === 'varchar') {
      return langdfel({ [falt]: varde as string }, { [falt]: Number(column.length) });
    }
    const bytes = column.type === 'simple-json' ? Buffer.byteLength(JSON.stringify(varde)) : 0;
    if (bytes <= maxText && !(column.type === 'text' && String(varde).length > maxText)) return [];
    return [fel('OGILTIGT_VARDE', falt, `${falt} är för långt: dela upp eller korta det.`)];
  });
}
