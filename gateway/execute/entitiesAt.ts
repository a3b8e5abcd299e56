type Json = Record<string, unknown>;
type Path = (string | number)[];

/** The objects at a path of the plan, lists walked through, nulls left out. */
export function entitiesAt(value: unknown, path: readonly string[], from = 0): Json[] {
  const found: Json[] = [];
  collect(value, path, from, found);
  return found;
}

function collect(value: unknown, path: readonly string[], from: number, found: Json[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const next = path[from] === '@' ? from + 1 : from;
    for (const item of value) collect(item, path, next, found);
  } else if (from === path.length) {
    found.push(value as Json);
  } else {
    const step = path[from] as string;
    if (Object.hasOwn(value, step)) collect((value as Json)[step], path, from + 1, found);
  }
}

/** Where those objects stand in the answer, in the same order. Worked out only when an error has to say so. */
export function pathsAt(value: unknown, path: readonly string[]): Path[] {
  const found: Path[] = [];
  const walk = (inner: unknown, from: number, at: Path): void => {
    if (typeof inner !== 'object' || inner === null) return;
    if (Array.isArray(inner)) {
      const next = path[from] === '@' ? from + 1 : from;
      for (const [index, item] of inner.entries()) walk(item, next, [...at, index]);
    } else if (from === path.length) {
      found.push(at);
    } else {
      const step = path[from] as string;
      if (Object.hasOwn(inner, step)) walk((inner as Json)[step], from + 1, [...at, step]);
    }
  };
  walk(value, 0, []);
  return found;
}
