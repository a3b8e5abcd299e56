import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type Historik, HistorikEntity } from './Historik.ts';
import { bildAv, historikrad, type Motiv } from './loggaAndring.ts';
import type { Radtyp, VersioneradRad } from './Rad.ts';

/** A kind of row whose own fields only its mutations know. */
// biome-ignore lint/suspicious/noExplicitAny: a list of kinds holds rows of every kind
export type NagonRadtyp = Radtyp<any>;

/** Who is said to have written what a database starts with, and why. */
const motiv: Motiv = { aktor: 'grunddata', skal: 'Uppgifter vid start' };

/** Few rows a statement, since databases bound how many values one may hold. */
const size = 200;

/**
 * Writes the first history row of every row that is there, inside the transaction that laid them in: so the history of a
 * row begins with how it came to be, whoever wrote it.
 */
export async function loggaGrunddata(
  manager: EntityManager,
  typer: readonly NagonRadtyp[],
): Promise<void> {
  const rader: Omit<Historik, 'nummer'>[] = [];
  for (const typ of typer) {
    for (const rad of (await manager.find(typ.entity)) as VersioneradRad[]) {
      rader.push(historikrad(typ, null, rad, await bildAv(typ, rad, manager), motiv));
    }
  }
  for (let start = 0; start < rader.length; start += size) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(HistorikEntity)
      .values(rader.slice(start, start + size) as QueryDeepPartialEntity<Historik>[])
      .updateEntity(false)
      .execute();
  }
}
