import { rowValues } from '../concept/rowValues.ts';
import type { Kalla } from '../values/kalla.ts';
import { concept } from './concepts.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import { kallaAv } from './kallaAv.ts';

/**
 * A row as an input states it whole: what is left out is unknown, and a source that is left out is the huvudman itself. Of a
 * known row (with a version) what only changes of its own write is left out of the values, and hence stays.
 */
export function helRad<Row extends { version: number }>(
  name: string,
  input: object & { kalla?: Kalla | null; version?: number | null },
  { huvudman }: Pick<HuvudmanContext, 'huvudman'>,
): Omit<Row, 'version'> {
  const stated = concept(name);
  const kept = stated.fields.filter(({ ownChange }) => !ownChange || input.version == null);
  const source = kallaAv(input.kalla, huvudman);
  return rowValues<Row>({ ...stated, fields: kept }, { ...input, kalla: source }, null);
}
