import type { Filetable } from './Filetable.ts';
import {
  type Filecontext,
  type Filerow,
  type Rowchoices,
  type Rowoutcome,
  writeRows,
} from './writeRows.ts';

/** How many rows may wait for others, and how often those that wait are tried again. */
const mostWaiting = 1_000;
const mostRounds = 10;

/**
 * Writes a file's rows, some at a time, in one transaction that the caller rolls back when a row is refused. A row that names
 * a row which is not there waits until the others are written, since a file is sorted by id and not by what names what; rows
 * that name each other are written together. `tell` gets what became of each row once.
 */
export class FileWriter<Row extends Filerow> {
  readonly #context: Filecontext;
  readonly #table: Filetable;
  readonly #skal: string;
  readonly #tell: (row: Row, outcome: Rowoutcome) => void;
  readonly #choices: Rowchoices;
  #waiting: Row[] = [];

  constructor(
    context: Filecontext,
    table: Filetable,
    skal: string,
    tell: (row: Row, outcome: Rowoutcome) => void,
    choices: Rowchoices = {},
  ) {
    this.#choices = choices;
    this.#context = context;
    this.#table = table;
    this.#skal = skal;
    this.#tell = tell;
  }

  async write(rows: readonly Row[]): Promise<void> {
    const outcomes = await writeRows(this.#context, this.#table, rows, this.#skal, this.#choices);
    for (const [n, row] of rows.entries()) {
      const outcome = outcomes[n] as Rowoutcome;
      if (waits(outcome) && this.#waiting.length < mostWaiting) this.#waiting.push(row);
      else this.#tell(row, outcome);
    }
  }

  /** After the last row. */
  async end(): Promise<void> {
    for (let round = 0; round < mostRounds && this.#waiting.length > 0; round++) {
      // The other way round each time: rows that name the next one are then written in one round.
      const rows = this.#waiting.reverse();
      this.#waiting = [];
      await this.write(rows);
      if (this.#waiting.length === rows.length) break;
    }
    const rows = this.#waiting;
    const kommande = new Set(rows.map(({ celler }) => celler.id ?? ''));
    const together = { ...this.#context, kommande };
    const outcomes = await writeRows(together, this.#table, rows, this.#skal, this.#choices);
    for (const [n, row] of rows.entries()) this.#tell(row, outcomes[n] as Rowoutcome);
  }
}

/** Whether nothing is wrong with a row but that what it names is not there. */
function waits(outcome: Rowoutcome): boolean {
  return outcome.slag === 'felaktig' && outcome.fel.every(({ saknas }) => saknas === true);
}
