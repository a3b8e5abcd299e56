import type { Historik } from '../../change/history/Historik.ts';
import { historikOfPeriod, type PeriodArgs } from '../../change/history/historikOfPeriod.ts';
import { arGrunddata } from '../../change/history/loggaGrunddata.ts';
import type { Concept } from '../../concept/Concept.ts';
import { concepts } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { publikAndring } from './publikAndring.ts';

const conceptOf = new Map([...concepts.values()].map((one) => [one.table, one]));

/** A page of the changes of a period in what everyone may see, oldest first. Throws BAD_USER_INPUT as `historikOfPeriod` does. */
export function andringarOf(
  { db, huvudman, nivaer }: Pick<HuvudmanContext, 'db' | 'huvudman' | 'nivaer'>,
  args: PeriodArgs,
) {
  return historikOfPeriod(db, args, (row) => {
    const concept = conceptOf.get(row.typ);
    const fore = row.fore ? JSON.parse(row.fore) : null;
    const falt = concept ? publikAndring(concept, fore, JSON.parse(row.efter), nivaer) : [];
    return concept && falt.length > 0 ? nodeOf(concept, row, falt, huvudman.id) : null;
  });
}

function nodeOf({ name }: Concept, row: Historik, falt: string[], owner: string) {
  const { radId: id, tid, fore } = row;
  const grunddata = arGrunddata(row);
  return { huvudmanId: owner, typ: name, id, tid, ny: fore === null, grunddata, falt };
}
