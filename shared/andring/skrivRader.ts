import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type Historik, HistorikEntity } from './Historik.ts';
import { bildAv, historikrad, type Motiv } from './loggaAndring.ts';
import type { Radtyp, VersioneradRad } from './Rad.ts';

/** A row as it stands, null when there is none, and as it is to be; the version is given here. */
export interface Radbyte<Row extends VersioneradRad> {
  fore: Row | null;
  efter: Row;
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
  if (nya.length > 0) await manager.insert(typ.entity, varden<Row>(nya));
  if (andrade.length > 0) await manager.upsert(typ.entity, varden<Row>(andrade), [...typ.nyckel]);
  await efterat(manager, rader);

  const historik: Omit<Historik, 'nummer'>[] = [];
  for (const [n, rad] of rader.entries()) {
    historik.push(historikrad(typ, fore[n], rad, await bildAv(typ, rad, manager), motiv));
  }
  await manager.insert(HistorikEntity, historik);
}

const varden = <Row extends ObjectLiteral>(rader: Row[]) => rader as QueryDeepPartialEntity<Row>[];
