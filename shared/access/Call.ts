/** An HTTP call as it came in, with what access is decided by. */
export interface Call extends CallHead {
  /** The body byte by byte; null when it has none. */
  body: Uint8Array | null;
}

/** What is known of a call before its body has come. */
export interface CallHead {
  method: string;
  /** The address that was called, as callers write it; for DPoP. */
  url: string;
  /** Each header with all its values. */
  headers: Readonly<Record<string, readonly string[] | undefined>>;
}
