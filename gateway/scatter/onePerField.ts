import type { Fault } from './checkAnswer.ts';

/** One fault for each field of the schema: a wrong value in a thousand rows is told of once. */
export function onePerField(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [fault.coordinate, fault])).values()];
}
