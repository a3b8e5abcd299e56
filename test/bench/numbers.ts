/** The middle one; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

export const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
export const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** The upper bound, with 95 % confidence and one-sided, of the mean of ratios, by their logarithms. */
export function upperBound(ratios: readonly number[]): number {
  const logs = ratios.map(Math.log);
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (logs.length - 1);
  // Student's t for some thirty pairs.
  return Math.exp(mean + 1.7 * Math.sqrt(variance / logs.length));
}
