/** How often (ms) the database is checked while somebody listens. Listeners learn of a change well within a second. */
const everyMs = 400;

/** Called after each write, and once at the end, when changes can no longer be followed. */
export interface ChangeListener {
  changed(): void;
  /** The database does not answer, or the server closes. From now on silence does not mean that nothing changes. */
  ended(): void;
}

/**
 * Notices every write to a database, by this process, another instance or an import. Does nothing while nobody listens.
 */
export class ChangeWatch {
  readonly #mark: () => Promise<string>;
  readonly #listeners = new Set<ChangeListener>();
  #seen: string | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** `mark` gives a text that differs after every committed write. */
  constructor(mark: () => Promise<string>) {
    this.#mark = mark;
  }

  /**
   * Resolves once every later write will be announced, with a function that stops the listening. Rejects when the
   * database does not answer.
   */
  async listen(listener: ChangeListener): Promise<() => void> {
    // The mark is read before the listener is added, so that every later write differs from it.
    if (this.#listeners.size === 0) this.#seen = await this.#mark();
    this.#listeners.add(listener);
    this.#timer ??= this.#next();
    return () => this.#listeners.delete(listener);
  }

  /** Announces a change that the mark does not show, since it is not in the database. */
  announce(): void {
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
      if (mark !== this.#seen) this.announce();
      this.#seen = mark;
    } catch {
      return this.close();
    }
    if (this.#listeners.size > 0) this.#timer ??= this.#next();
  }
}
