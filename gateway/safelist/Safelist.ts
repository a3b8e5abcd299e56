/** Queries known beforehand, by the SHA-256 of their text in hex. */
export interface Safelist {
  queries: ReadonlyMap<string, string>;
  /** True: nothing else is run. False: these may be named by their hash, and any other is run as text. */
  only: boolean;
}
