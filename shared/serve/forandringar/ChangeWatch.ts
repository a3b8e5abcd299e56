/** How often the database is looked at while somebody listens: listeners hear of a change well within a second. */
const everyMs = 400;

/** Called when something has been written; and once at the end, when changes can no longer be followed. */
export interface ChangeListener {
  changed(): void;
  /** The database does not answer, or the server closes: whoever listens must not rely on silence any more. */
  ended(): void;
}

/**
 * Notices what is written to a database, whoever writes it: this process, another instance on the same database, or an
 * import beside it. While nobody listens it does nothing.
 */
export class ChangeWatch {
  readonly #mark: () => Promise<string>;
  readonly #listeners = new Set<ChangeListener>();
  #seen: string | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** `mark` gives a text that is another one after every committed write. */
  constructor(mark: () => Promise<string>) {
    this.#mark = mark;
  }

  /** Resolves once every later write will be announced, with a function that ends it. Rejects when the database does not answer. */
  async listen(listener: ChangeListener): Promise<() => void> {
    // Read before the listener counts as one: what is written from here on differs from it.
    if (this.#listeners.size === 0) this.#seen = await this.#mark();
    this.#listeners.add(listener);
    this.#timer ??= this.#next();
    return () => this.#listeners.delete(listener);
  }

  /** Tells of what is not in the database, or will not be found there by its mark. */
  tell(): void {
    for (const listener of this.#listeners) listener.changed();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const listener of this.#listeners) listener.ended();
    this.#listeners.clear();
  }

  #next(): NodeJS.Timeout {
    return setTimeout(() => void this.#look(), everyMs).unref();
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    if (this.#listeners.size === 0) return;
    try {
      const mark = await this.#mark();
      if (mark !== this.#seen) this.tell();
      this.#seen = mark;
    } catch {
      return this.close();
    }
    if (this.#listeners.size > 0) this.#timer ??= this.#next();
  }
}
