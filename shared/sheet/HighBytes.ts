/** Bytes that are not ASCII and stand together, with the ASCII characters around them. */
export interface Run {
  bytes: Buffer;
  before: string;
  after: string;
}

/** Far more than a file has of different ones in any language; more than these are not looked at. */
const maxRuns = 20_000;
/** A file of nothing else has one long run: so much of it is looked at. */
const maxRunLength = 256;

/** What stands in a file beyond ASCII, each run of it once, and where UTF-8 and other encodings are first met. */
export class HighBytes {
  readonly runs: Run[] = [];
  /** How many runs are valid UTF-8, and how many are not. */
  utf8 = 0;
  other = 0;
  /** The rows of text where they are first met; rows are numbered from 1. */
  firstUtf8 = 0;
  firstOther = 0;
  zeroes = 0;
  /** Zero bytes at even places: the first byte of a character in two bytes. */
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

/** True for valid UTF-8; of a run that was cut short the last character may be. */
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
