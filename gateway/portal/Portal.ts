import type { Origins } from '../../shared/serve/http/Origins.ts';

/** The built portal. */
export interface Portal {
  /** The folder that it is built to; it may be missing until then. */
  folder: string;
  /** The portal's persisted operations, by the SHA-256 of their text in hex. */
  queries: ReadonlyMap<string, string>;
  /** Where readers report what they cannot use: an e-mail address or an https address; null: not stated. */
  contact: string | null;
  /** Where readers find it, such as https://vardnat.example; null: as each request says. */
  origin: string | null;
  /** The pages at other addresses that may show its summaries in a frame; none when left out. */
  embedOrigins?: Origins;
}
