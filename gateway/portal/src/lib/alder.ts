const units = [
  [86_400, 'dygn', 'dygn'],
  [3_600, 'timme', 'timmar'],
  [60, 'minut', 'minuter'],
] as const;

/** How old something is, in the largest unit that says it: "2 timmar". */
export function alder(seconds: number): string {
  const unit = units.find(([size]) => seconds >= size);
  if (!unit) return 'mindre än en minut';
  const [size, one, many] = unit;
  const count = Math.floor(seconds / size);
  return `${count} ${count === 1 ? one : many}`;
}
