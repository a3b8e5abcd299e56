import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Database } from '../../runtime/database/Database.ts';
import { AvtalspartEntity } from '../avtal/Avtalspart.ts';
import { BeslutEntity, BeslutsinstansEntity, UppfoljningEntity } from '../beslut/Beslut.ts';
import { BudgetEntity } from '../budget/Budget.ts';
import { DeltagandeEntity, DeltagandeverksamhetEntity } from '../deltagande/Deltagande.ts';
import { InforandeEntity } from '../dokument/Inforande.ts';
import { IndikatorsvarEntity } from '../indikator/Indikatorsvar.ts';
import { MatvardeEntity } from '../matvarde/Matvarde.ts';
import { soktext } from '../verksamhet/soktext.ts';
import { PlatsEntity, VerksamhetEntity, VerksamhetsfunktionEntity } from '../verksamhet/Verksamhet.ts';
import type { Huvudmansdata } from './Huvudmansdata.ts';

/** Lays the data in, all of it or nothing, when the database holds no row of any kind. Returns whether it did. */
export async function layInData(db: Database, data: Huvudmansdata): Promise<boolean> {
  return db.write(async (manager) => {
    const tables = rowsByTable(data);
    for (const [entity] of tables) {
      if (await manager.exists(entity)) return false;
    }
    for (const [entity, rows] of tables) await insertAll(manager, entity, rows);
    return true;
  });
}

function rowsByTable(data: Huvudmansdata): [EntitySchema, ObjectLiteral[]][] {
  const { verksamheter = [], deltaganden = [] } = data;
  return [
    [
      VerksamhetEntity,
      verksamheter.map(({ funktioner, platser, ...unit }) => ({
        ...unit,
        soktext: soktext(unit.namn),
      })),
    ],
    [
      VerksamhetsfunktionEntity,
      verksamheter.flatMap(({ id: verksamhetId, funktioner = [] }) =>
        funktioner.map((row) => ({ ...row, verksamhetId })),
      ),
    ],
    [
      PlatsEntity,
      verksamheter.flatMap(({ id: verksamhetId, platser = [] }) =>
        platser.map((row, ordning) => ({ ...row, verksamhetId, ordning })),
      ),
    ],
    [BudgetEntity, data.budgetar ?? []],
    [DeltagandeEntity, deltaganden.map(({ verksamheter: _units, ...row }) => row)],
    [
      DeltagandeverksamhetEntity,
      deltaganden.flatMap(({ vardcentrumId, verksamheter: units }) =>
        units.map((verksamhetId) => ({ vardcentrumId, verksamhetId })),
      ),
    ],
    [BeslutsinstansEntity, data.beslutsinstanser ?? []],
    [BeslutEntity, data.beslut ?? []],
    [UppfoljningEntity, data.uppfoljningar ?? []],
    [AvtalspartEntity, data.avtalsparter ?? []],
    [InforandeEntity, data.inforanden ?? []],
    [IndikatorsvarEntity, data.indikatorsvar ?? []],
    [MatvardeEntity, data.matvarden ?? []],
  ];
}

/** Few rows a statement, since SQLite and MariaDB both bound how many values one may hold. */
async function insertAll(manager: EntityManager, entity: EntitySchema, rows: ObjectLiteral[]) {
  const size = 200;
  for (let start = 0; start < rows.length; start += size) {
    await manager.insert(entity, rows.slice(start, start + size));
  }
}
