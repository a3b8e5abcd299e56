/**
 * The parties' own answers, by party. Entities reach a @requires without their keys, so an answer is placed by the
 * owner that it names inside itself, never by its position. An answer that names nobody, nobody that was asked, or
 * somebody for the second time is left out: its party then counts as not having answered.
 */
export function svarPerPart<Svar>(
  parter: readonly string[],
  svar: readonly (Svar | null)[] | null | undefined,
  lamnare: (svar: Svar) => string | null | undefined,
): Map<string, Svar> {
  const found = new Map<string, Svar>();
  for (const one of svar ?? []) {
    const id = one === null ? null : lamnare(one);
    if (one !== null && id && parter.includes(id) && !found.has(id)) found.set(id, one);
  }
  return found;
}
