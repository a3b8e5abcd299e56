import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type Historik, HistorikEntity } from './Historik.ts';
import { bildAv, historikrad, type Motiv } from './loggaAndring.ts';
import type { Radtyp, VersioneradRad } from './Rad.ts';

/** A row as it stands, null when there is none, and as it is to be; the version is given here. */
export interface Radbyte<Row extends VersioneradRad> {
  fore: Row | null;
  efter: Row;
  /** What could not be checked of this row, for its history; left out when all was. */
  anmarkning?: string | null;
}

/**
 * Adds and changes many rows of one kind inside a transaction, with version and history, in a few statements for all
 * of them: what `skapaRad` and `andraRad` do for one. `fore` must have been read in the same transaction, on MariaDB
 * with a lock, so that no other change is lost. `efterat` writes what belongs to the rows in other tables. No rule is
 * asked here: the rows are right. Few rows at a time (500), since databases bound how many values a statement may hold.
 */
export async function skrivRader<Row extends VersioneradRad>(
  manager: EntityManager,
  typ: Radtyp<Row>,
  byten: readonly Radbyte<Row>[],
  motiv: Motiv,
  efterat: (manager: EntityManager, rader: Row[]) => Promise<void> = async () => {},
): Promise<void> {
  if (byten.length === 0) return;
  const fore: unknown[] = [];
  for (const byte of byten) fore.push(byte.fore && (await bildAv(typ, byte.fore, manager)));
  const rader: Row[] = byten.map((byte) => ({
    ...byte.efter,
    version: (byte.fore?.version ?? 0) + 1,
  }));

  const nya = rader.filter((_rad, n) => byten[n]?.fore === null);
  const andrade = rader.filter((_rad, n) => byten[n]?.fore !== null);
  const { columns } = typ.entity.options;
  if (nya.length > 0) await insert(manager, typ.entity, nya).execute();
  if (andrade.length > 0) {
    await insert(manager, typ.entity, andrade)
      .orUpdate(Object.keys(columns), [...typ.nyckel])
      .execute();
  }
  await efterat(manager, rader);

  const historik: Omit<Historik, 'nummer'>[] = [];
  for (const [n, rad] of rader.entries()) {
    const { anmarkning = null } = byten[n] as Radbyte<Row>;
    const bild = await bildAv(typ, rad, manager);
    historik.push(historikrad(typ, fore[n], rad, bild, { ...motiv, anmarkning }));
  }
  await insert(manager, HistorikEntity, historik).execute();
}

/**
 * An insert that leaves the given objects alone: TypeORM otherwise reads back columns with defaults and puts them into
 * the objects in the order in which the database happens to give the rows, ids and all.
 */
function insert<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  rader: readonly Partial<Row>[],
) {
  return manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rader as QueryDeepPartialEntity<Row>[])
    .updateEntity(false);
}
