/** A text read as a value, or a Swedish sentence that says how the text should be written instead. */
export type Tolkat<Varde> = { ok: true; varde: Varde } | { ok: false; fel: string };

/** A text that could be read. */
export function tolkat<Varde>(varde: Varde): Tolkat<Varde> {
  return { ok: true, varde };
}

/** A text that could not be read, and how to mend it. */
export function otolkat(fel: string): { ok: false; fel: string } {
  return { ok: false, fel };
}
