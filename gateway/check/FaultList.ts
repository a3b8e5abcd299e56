import type { Fault } from './checkAnswer.ts';

/** So many wrong or absent values are no slip: an absent one takes no room in the answer, but does in its checked copy. */
const maxFaults = 10_000;

/**
 * The faults of one answer, one for each field of the schema: a wrong value in a million rows is told of once, and takes
 * the room of one.
 */
export class FaultList {
  readonly #byField = new Map<string, Fault>();
  #found = 0;

  add(fault: Fault): void {
    this.#found += 1;
    if (!this.#byField.has(fault.coordinate)) this.#byField.set(fault.coordinate, fault);
  }

  /** Whether so much is wrong that nothing of the answer can be trusted. */
  tooMany(): boolean {
    return this.#found > maxFaults;
  }

  list(): Fault[] {
    return [...this.#byField.values()];
  }
}
