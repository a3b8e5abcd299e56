import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
const umount = (place: string) => execFileSync('umount', ['--lazy', place], { stdio: 'ignore' });

/** A disk of its own, in memory, that may be filled, and whose files may be made such that they can only be read. */
export class Disk {
  readonly folder: string;
  readonly #bytes: number;
  readonly #filler: string;
  readonly #mounted: string[] = [];

  private constructor(folder: string, megabytes: number) {
    this.folder = folder;
    this.#bytes = megabytes * 1_048_576;
    this.#filler = join(folder, 'annat');
  }

  /** Mounts one of so many megabytes; null when this user may not, as only root may. */
  static mount(folder: string, megabytes: number): Disk | null {
    const disk = new Disk(folder, megabytes);
    mkdirSync(folder, { recursive: true });
    try {
      mount('-t', 'tmpfs', '-o', `size=${disk.#bytes}`, 'tmpfs', folder);
    } catch {
      return null;
    }
    disk.#mounted.push(folder);
    // What is mounted outlives the process.
    process.once('exit', () => disk.close());
    return disk;
  }

  /** Writes a file that takes all there is left. */
  fill(): void {
    try {
      writeFileSync(this.#filler, Buffer.alloc(this.#bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
    throw new Error(`${this.folder} is not full`);
  }

  /** Gives back what `fill` has taken. */
  empty(): void {
    rmSync(this.#filler);
  }

  /** Lets a file only be read by whoever opens it from here on, root too, which its permissions would not bind. */
  protect(file: string): void {
    mount('--bind', file, file);
    this.#mounted.push(file);
    mount('-o', 'remount,bind,ro', file);
  }

  /** Undoes `protect`. */
  unprotect(file: string): void {
    umount(file);
    this.#mounted.splice(this.#mounted.indexOf(file), 1);
  }

  close(): void {
    for (const place of this.#mounted.splice(0).reverse()) umount(place);
  }
}
