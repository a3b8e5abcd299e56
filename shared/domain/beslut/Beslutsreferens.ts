/** A decision, told by where and when it was made. */
export interface Beslutsreferens {
  instans: string;
  /** YYYY-MM-DD. */
  datum: string;
  paragraf?: string | null;
  diarienummer?: string | null;
}

/** True when both are references to the same decision. */
export function sammaBeslut(a: Beslutsreferens | null, b: Beslutsreferens | null): boolean {
  const form = (one: Beslutsreferens | null) =>
    one && JSON.stringify([one.instans, one.datum, one.paragraf ?? null, one.diarienummer ?? null]);
  return form(a) === form(b);
}
