/** The places for calls to one member: so many under way at the same time, and so many that wait for one of them. */
export class Places {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /** Begins when there is a place, at once or later; false when as many wait as may. Whoever began leaves at the end. */
  take(begin: () => void): boolean {
    if (this.#taken < this.#most) {
      this.#taken += 1;
      begin();
      return true;
    }
    if (this.#waiting.length >= this.#mostWaiting) return false;
    this.#waiting.push(begin);
    return true;
  }

  /** Gives a place back: to the one that has waited longest. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }
}
