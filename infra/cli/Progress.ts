import { SingleBar } from 'cli-progress';

/** Shorter files are read too fast for a progress bar. */
const longFile = 1_000_000;

/** A progress bar for long files, on a terminal only. */
export class Progress {
  #bar: SingleBar | null = null;
  #rows = 0;

  constructor(namn: string, bytes: number) {
    if (bytes < longFile || !process.stderr.isTTY) return;
    this.#bar = new SingleBar({
      format: `${namn} {bar} {percentage} %, {rader} rader`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    });
    this.#bar.start(bytes, 0, { rader: 0 });
  }

  bytes(more: number): void {
    this.#bar?.increment(more, { rader: this.#rows });
  }

  rader(more: number): void {
    this.#rows += more;
  }

  stop(): void {
    this.#bar?.stop();
  }
}
