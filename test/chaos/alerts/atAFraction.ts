const unitMs = { s: 1_000, m: 60_000 } as const;

/** `1m` divided by a factor, in whole milliseconds as Prometheus writes them. */
function divided(count: string, unit: string, factor: number): string {
  return `${Math.round((Number(count) * unitMs[unit as keyof typeof unitMs]) / factor)}ms`;
}

/**
 * A configuration of Prometheus, or a file of its rules, with every duration divided: how often it reads and evaluates, the
 * `for` of each alert, and the ranges in expressions. What an alert compares with is as it was.
 */
// biome-ignore lint/suspicious/noExplicitAny: as yaml's parse gives it.
export function atAFraction(value: any, factor: number): any {
  if (Array.isArray(value)) return value.map((each) => atAFraction(each, factor));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, atAFraction(each, factor)]),
    );
  }
  if (typeof value !== 'string') return value;
  return value
    .replace(/^(\d+)([sm])$/, (_, count, unit) => divided(count, unit, factor))
    .replace(/\[(\d+)([sm])\]/g, (_, count, unit) => `[${divided(count, unit, factor)}]`);
}
