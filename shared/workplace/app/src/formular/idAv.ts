/** Proposes an id from a name: the name without the characters that an id cannot have. */
export const idAv = (namn: string) =>
  namn
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '') || 'rad';

/** The proposed id, or the first free one with a number after it. */
export function ledigtId(forslag: string, upptagna: ReadonlySet<string>): string {
  let id = forslag;
  for (let n = 2; upptagna.has(id); n += 1) id = `${forslag}-${n}`;
  return id;
}
