/** The built portal. */
export interface Portal {
  /** The folder that it is built to; it may be missing until then. */
  folder: string;
  /** The portal's persisted operations, by the SHA-256 of their text in hex. */
  queries: ReadonlyMap<string, string>;
  /** Where readers report what they cannot use: an e-mail address or an https address; null: not stated. */
  contact: string | null;
}
