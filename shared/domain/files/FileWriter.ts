import type { Filetable } from './Filetable.ts';
import {
  type Filecontext,
  type Filerow,
  type Rowchoices,
  type Rowoutcome,
  writeRows,
} from './writeRows.ts';

/** The most waiting rows, and how often they are tried again. */
const mostWaiting = 1_000;
const mostRounds = 10;

/**
 * Writes the rows of a file, some at a time, in one transaction, which the caller rolls back when a row is refused.
 * Files are sorted by id. A row that refers to a missing row therefore waits until the others are written, and rows
 * that refer to each other are written together. `onOutcome` gets the outcome of each row once.
 */
export class FileWriter<Row extends Filerow> {
  readonly #context: Filecontext;
  readonly #table: Filetable;
  readonly #skal: string;
  readonly #onOutcome: (row: Row, outcome: Rowoutcome) => void;
  readonly #choices: Rowchoices;
  #waiting: Row[] = [];

  constructor(
    context: Filecontext,
    table: Filetable,
    skal: string,
    onOutcome: (row: Row, outcome: Rowoutcome) => void,
    choices: Rowchoices = {},
  ) {
    this.#choices = choices;
    this.#context = context;
    this.#table = table;
    this.#skal = skal;
    this.#onOutcome = onOutcome;
  }

  async write(rows: readonly Row[]): Promise<void> {
    const outcomes = await writeRows(this.#context, this.#table, rows, this.#skal, this.#choices);
    for (const [n, row] of rows.entries()) {
      const outcome = outcomes[n] as Rowoutcome;
      if (waits(outcome) && this.#waiting.length < mostWaiting) this.#waiting.push(row);
      else this.#onOutcome(row, outcome);
    }
  }

  /** Writes the waiting rows after the last row of the file, and all that is held back. */
  async end(): Promise<void> {
    for (let round = 0; round < mostRounds && this.#waiting.length > 0; round++) {
      // The order is reversed each time, so that a chain of rows that each refer to the next is written in one round.
      const rows = this.#waiting.reverse();
      this.#waiting = [];
      await this.write(rows);
      if (this.#waiting.length === rows.length) break;
    }
    const rows = this.#waiting;
    const kommande = new Set(rows.map(({ celler }) => celler.id ?? ''));
    const together = { ...this.#context, kommande };
    const outcomes = await writeRows(together, this.#table, rows, this.#skal, this.#choices);
    await this.#context.db.rows.flush();
    for (const [n, row] of rows.entries()) this.#onOutcome(row, outcomes[n] as Rowoutcome);
  }
}

/** Whether the only fault of a row is that a row it refers to is missing. */
function waits(outcome: Rowoutcome): boolean {
  return outcome.slag === 'felaktig' && outcome.fel.every(({ saknas }) => saknas === true);
}
