/** Adjacent bytes beyond ASCII, with the ASCII characters around them. */
export interface Run {
  bytes: Buffer;
  before: string;
  after: string;
}

/** The most different runs to examine, many more than a file in any language has. */
const maxRuns = 20_000;
/** The most bytes of a run to examine. A file with nothing but such bytes is one long run. */
const maxRunLength = 256;

/** The runs of a file beyond ASCII, each once, and the rows where UTF-8 and other encodings first occur. */
export class HighBytes {
  readonly runs: Run[] = [];
  /** The number of runs that are valid UTF-8, and of those that are not. */
  utf8 = 0;
  other = 0;
  /** The rows of text where each first occurs, numbered from 1. */
  firstUtf8 = 0;
  firstOther = 0;
  zeroes = 0;
  /** Zero bytes at even places: the first byte of a character of two bytes. */
  zeroesFirst = 0;
  length = 0;
  readonly #known = new Set<string>();
  #line = 1;
  #last = 0;
  #before = 0;
  #run: number[] = [];

  add(bytes: Buffer): void {
    for (const byte of bytes) {
      if (byte >= 0x80) {
        if (this.#run.length === 0) this.#before = this.#last;
        if (this.#run.length < maxRunLength) this.#run.push(byte);
      } else {
        if (this.#run.length > 0) this.#close(byte);
        if (byte === 0) {
          this.zeroes += 1;
          if (this.length % 2 === 0) this.zeroesFirst += 1;
        }
        // CR, LF and CRLF each end one row.
        if (byte === 0x0d || (byte === 0x0a && this.#last !== 0x0d)) this.#line += 1;
      }
      this.#last = byte;
      this.length += 1;
    }
  }

  end(): void {
    if (this.#run.length > 0) this.#close(0x0a);
  }

  #close(after: number): void {
    const bytes = Buffer.from(this.#run);
    this.#run = [];
    if (isUtf8(bytes)) {
      this.utf8 += 1;
      this.firstUtf8 ||= this.#line;
    } else {
      this.other += 1;
      this.firstOther ||= this.#line;
    }
    const run = {
      bytes,
      before: String.fromCharCode(this.#before),
      after: String.fromCharCode(after),
    };
    const key = `${run.before}${bytes.toString('latin1')}${run.after}`;
    if (this.#known.size >= maxRuns || this.#known.has(key)) return;
    this.#known.add(key);
    this.runs.push(run);
  }
}

/** Whether bytes are valid UTF-8. The last character of a run may be cut off. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, {
      stream: bytes.length === maxRunLength,
    });
    return true;
  } catch {
    return false;
  }
}
