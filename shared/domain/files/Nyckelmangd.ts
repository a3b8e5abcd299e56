import { hash } from 'node:crypto';

/**
 * Remembers keys and the first row of each in 12 bytes a key, so that files of any length fit. It compares 64 bits of
 * the keys' SHA-256. Among 200 000 keys the chance that two are mistaken for each other is one in a billion.
 */
export class Nyckelmangd {
  #slots = new Uint32Array(3 * 1024);
  #count = 0;

  /** Adds a key. Returns the row where it stood before, or null. Rows are numbered from 1. */
  add(key: string, rad: number): number | null {
    if (this.#count * 2 > this.#slots.length / 3) this.#grow();
    const digest = hash('sha256', key, 'buffer');
    const known = this.#put(digest.readUInt32LE(0), digest.readUInt32LE(4), rad);
    if (known === null) this.#count += 1;
    return known;
  }

  #put(low: number, high: number, rad: number): number | null {
    const slots = this.#slots;
    const size = slots.length / 3;
    for (let at = low % size; ; at = (at + 1) % size) {
      const known = slots[at * 3 + 2] as number;
      if (known === 0) {
        slots.set([low, high, rad], at * 3);
        return null;
      }
      if (slots[at * 3] === low && slots[at * 3 + 1] === high) return known;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      const rad = old[at + 2] as number;
      if (rad !== 0) this.#put(old[at] as number, old[at + 1] as number, rad);
    }
  }
}
