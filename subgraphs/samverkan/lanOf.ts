/** The two-digit länskod of kommuner: the first two digits of their kommunkoder; null when they lie in several, or are none. */
export function lanOf(kommuner: readonly { kommunkod: string }[]): string | null {
  const [lan, ...others] = new Set(kommuner.map(({ kommunkod }) => kommunkod.slice(0, 2)));
  return lan !== undefined && others.length === 0 ? lan : null;
}
