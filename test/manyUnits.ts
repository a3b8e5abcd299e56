import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import { medTillagg } from '../shared/domain/tillagg/medTillagg.ts';
import { openDatabase } from '../shared/serve/database/openDatabase.ts';
import type { Writer } from '../shared/serve/database/rows/Writer.ts';

/** Units whose ids differ in their last digit only: `enhet-000000-0` to `enhet-000000-4`, and so on. */
const perGroup = 5;
const kalla = '{"dokument":"Påhittat register","avsnitt":null,"exempel":true}';
const kommunkoder = ['0319', '0360', '0380', '0382', '0305'];
const typer = ['HALSOCENTRAL', 'HEMSJUKVARD', 'REHABILITERING', 'FAMILJECENTRAL', 'OVRIG'];

/** The id of unit number `nr` of those that `layInManyUnits` makes, in order. */
export const manyUnitsId = (nr: number) =>
  `enhet-${String(Math.floor(nr / perGroup)).padStart(6, '0')}-${nr % perGroup}`;

/**
 * Lays so many units, with their functions and places, into a huvudman's new database, the first `deltar` of them taking
 * part in `vc-000000`. By SQL that is the same on SQLite and MariaDB, since through the domain it would take minutes.
 */
export async function layInManyUnits(
  huvudman: Huvudman,
  url: string,
  units: number,
  deltar = 12,
): Promise<void> {
  const { entities, migrations } = medTillagg(huvudman);
  const db = await openDatabase({ url, entities, migrations });
  try {
    await db.write(async (manager) => {
      await manager.query(unitsSql(units));
      await manager.query(
        `INSERT INTO plats (verksamhetId, ordning, adress, postort, kommunkod)
         SELECT id, 0, 'Storgatan 1', 'Exempelby', ${pick(kommunkoder)} FROM verksamhet`,
      );
      for (const [funktion, bookable] of [
        ['ALLMANMEDICIN', 1],
        ['GERIATRIK', 0],
      ]) {
        await manager.query(
          `INSERT INTO verksamhetsfunktion (verksamhetId, funktion, paPlats, bokningsbar)
           SELECT id, '${funktion}', 1, ${bookable} FROM verksamhet`,
        );
      }
      await participate(manager, deltar);
    });
  } finally {
    await db.close();
  }
}

function unitsSql(units: number): string {
  const digit = `(${Array.from({ length: 10 }, (_, nr) => `SELECT ${nr} AS d`).join(' UNION ALL ')})`;
  const group = `(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS g FROM ${digit} a, ${digit} b, ${digit} c, ${digit} e, ${digit} f)`;
  const name = "CONCAT('Enhet ', k.d + 1, ', grupp ', SUBSTR(CONCAT('000000', n.g), -6))";
  return `INSERT INTO verksamhet (id, namn, soktext, typ, driftsform, kalla, version)
    SELECT CONCAT('enhet-', SUBSTR(CONCAT('000000', n.g), -6), '-', k.d), ${name}, LOWER(${name}), ${pick(typer, 'k.d')}, 'EGEN_REGI', '${kalla}', 1
    FROM ${group} n, ${digit} k WHERE n.g < ${Math.ceil(units / perGroup)} AND k.d < ${perGroup}`;
}

async function participate(manager: Writer, deltar: number): Promise<void> {
  await manager.query(
    `INSERT INTO deltagande (vardcentrumId, status, kalla, version) VALUES ('vc-000000', 'ACCEPTERAT', '${kalla}', 1)`,
  );
  await manager.query(
    `INSERT INTO deltagandeverksamhet (vardcentrumId, verksamhetId)
     SELECT 'vc-000000', id FROM verksamhet WHERE id < '${manyUnitsId(deltar)}'`,
  );
}

/** One of the values, by the last digit of the unit's id. */
function pick(values: readonly string[], digit = 'SUBSTR(id, -1)'): string {
  const cases = values.map((value, nr) => `WHEN ${nr} THEN '${value}'`);
  return `CASE CAST(${digit} AS SIGNED) ${cases.join(' ')} END`;
}
