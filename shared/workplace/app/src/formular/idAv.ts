/** An id as it is proposed from a name: what people read, without what an id cannot have. */
export const idAv = (namn: string) =>
  namn
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '') || 'rad';

/** The id, or the first that is free with a number after it. */
export function ledigtId(forslag: string, upptagna: ReadonlySet<string>): string {
  let id = forslag;
  for (let n = 2; upptagna.has(id); n += 1) id = `${forslag}-${n}`;
  return id;
}
