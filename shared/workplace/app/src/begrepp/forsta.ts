import type { Rad } from '../formular/typer.ts';

/** The rows of the only list in an answer, whether it is paged or not. */
export function forsta(data: Record<string, unknown>): readonly Rad[] {
  const [first] = Object.values(data);
  if (Array.isArray(first)) return first as Rad[];
  return ((first as { nodes?: Rad[] } | null)?.nodes ?? []) as Rad[];
}
