/** A percentage is an integer number of hundredths of a percent in the code (65 % is 6500), and a number outside. */
export type Hundradel = number;

/** Hundredths from a percentage such as 65 or 33.33. Returns null when it has more than two decimals. */
export function parseProcent(percent: number): Hundradel | null {
  const hundredths = Math.round(percent * 100);
  const exact = Math.abs(percent * 100 - hundredths) < 1e-6;
  return Number.isFinite(percent) && exact ? hundredths : null;
}

/** Hundredths from a percentage in code. Throws RangeError on more than two decimals. */
export function procent(percent: number): Hundradel {
  const hundredths = parseProcent(percent);
  if (hundredths === null) throw new RangeError(`not a percentage with two decimals: ${percent}`);
  return hundredths;
}

/** A percentage as a number from hundredths. */
export function formatProcent(hundredths: Hundradel): number {
  return hundredths / 100;
}
