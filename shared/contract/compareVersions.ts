/** Below zero when version `a` comes before `b`, both of the form 1.0.0; for sorting. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
