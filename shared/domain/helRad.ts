import { rowValues } from '../concept/rowValues.ts';
import type { Kalla } from '../values/kalla.ts';
import { concept } from './concepts.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import { kallaAv } from './kallaAv.ts';

/** A row as an input states it whole: what is left out is unknown, and a source that is left out is the huvudman itself. */
export function helRad<Row extends { version: number }>(
  name: string,
  input: object & { kalla?: Kalla | null },
  { huvudman }: Pick<HuvudmanContext, 'huvudman'>,
): Omit<Row, 'version'> {
  return rowValues<Row>(concept(name), { ...input, kalla: kallaAv(input.kalla, huvudman) }, null);
}
