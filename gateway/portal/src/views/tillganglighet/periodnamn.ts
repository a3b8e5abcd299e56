const manad = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month, YYYY-MM, as "januari 2026"; any other time as it stands. */
export function periodnamn(period: string): string {
  return /^\d{4}-\d{2}$/.test(period) ? manad.format(new Date(`${period}-01T00:00:00Z`)) : period;
}
