const day = 86_400_000;

/**
 * How many days after the last day an answer came in, 0 when it was in time; null when either date (YYYY-MM-DD) is
 * unknown. An answer that has not come in is not counted: unknown is not late.
 */
export function dagarForSent(senast: string | null, inkom: string | null): number | null {
  if (senast === null || inkom === null) return null;
  return Math.max(0, (Date.parse(inkom) - Date.parse(senast)) / day);
}
