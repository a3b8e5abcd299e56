import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LogRecord } from '../SignedEntry.ts';

/** The content of a log file, not verified. */
export interface Logged {
  records: unknown[];
  /** The last written checkpoint. Null in an empty file. */
  checkpoint: string | null;
}

/**
 * A log on disk, which is only appended to: a line of JSON for each record, and after each batch a line with its
 * checkpoint. Records without their checkpoint after a crash were never confirmed to anybody. They are cut away when
 * the file is opened.
 */
export class LogFile {
  readonly #handle: FileHandle;
  #size: number;

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.#size = size;
  }

  /** Opens a file, and makes it when it is missing. Rejects when it cannot be read and written. */
  static async open(path: string): Promise<{ file: LogFile; logged: Logged }> {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a+');
    const { logged, size } = read(await handle.readFile());
    await handle.truncate(size);
    return { file: new LogFile(handle, size), logged };
  }

  /**
   * Writes records and their checkpoint. Resolves when they are on disk. Rejects, with the file unchanged, when writing
   * fails or another process has written to it.
   */
  async append(records: readonly LogRecord[], checkpoint: string): Promise<void> {
    const { size } = await this.#handle.stat();
    if (size !== this.#size) {
      throw new Error(
        'another process has written to this log: no two may share a data folder (DATA_DIR)',
      );
    }
    const lines = [...records.map((record) => ({ record })), { checkpoint }];
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8');
    try {
      await this.#handle.appendFile(bytes);
      await this.#handle.sync();
      this.#size += bytes.length;
    } catch (error) {
      await this.#handle.truncate(this.#size).catch(() => {});
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/** Reads up to the last whole checkpoint. `size` is the number of bytes up to there. */
function read(bytes: Buffer): { logged: Logged; size: number } {
  const logged: Logged = { records: [], checkpoint: null };
  const unconfirmed: unknown[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    const line = end < 0 ? undefined : parse(bytes.subarray(start, end).toString('utf8'));
    if (!line) break;
    start = end + 1;
    if (typeof line.checkpoint !== 'string') {
      unconfirmed.push(line.record);
      continue;
    }
    logged.records.push(...unconfirmed.splice(0));
    logged.checkpoint = line.checkpoint;
    size = start;
  }
  return { logged, size };
}

function parse(line: string): { record?: unknown; checkpoint?: unknown } | undefined {
  try {
    return Object(JSON.parse(line));
  } catch {
    return undefined;
  }
}
