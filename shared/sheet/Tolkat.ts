/** A text read as a value, or a Swedish sentence that says how to write it instead. */
export type Tolkat<Varde> = { ok: true; varde: Varde } | { ok: false; fel: string };

/** The result for a readable text. */
export function tolkat<Varde>(varde: Varde): Tolkat<Varde> {
  return { ok: true, varde };
}

/** The result for an unreadable text, and how to mend it. */
export function otolkat(fel: string): { ok: false; fel: string } {
  return { ok: false, fel };
}
