import type { Writer } from '../../serve/database/rows/Writer.ts';
import type { Radtyp, VersioneradRad } from '../Rad.ts';
import { type Historik, HistorikEntity } from './Historik.ts';
import { historikrad, type Motiv, snapshotOf } from './loggaAndring.ts';

/** A kind of row of any type. */
// biome-ignore lint/suspicious/noExplicitAny: a list of kinds holds rows of every kind
export type NagonRadtyp = Radtyp<any>;

/** Author and reason of the rows that a new database starts with. */
const motiv: Motiv = { aktor: 'grunddata', skal: 'Uppgifter vid start' };

/** Whether a row of the history is about the data that its database started with, which nobody wrote. */
export const arGrunddata = ({ aktor }: Pick<Historik, 'aktor'>) => aktor === motiv.aktor;

/**
 * Writes the first history row of every stored row, in the transaction that inserted them, so that each history begins
 * with the row's creation.
 */
export async function loggaGrunddata(
  manager: Writer,
  typer: readonly NagonRadtyp[],
): Promise<void> {
  const rader: Omit<Historik, 'nummer'>[] = [];
  for (const typ of typer) {
    for (const rad of (await manager.find(typ.entity)) as VersioneradRad[]) {
      rader.push(historikrad(typ, null, rad, await snapshotOf(typ, rad, manager), motiv));
    }
  }
  await manager.insert(HistorikEntity, rader);
}
