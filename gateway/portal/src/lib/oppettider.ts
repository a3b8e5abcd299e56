/** Open from and to on one weekday; 1 is Monday. */
export interface Oppettid {
  veckodag: number;
  oppnar: string;
  stanger: string;
}

const dagar = ['', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];

/** Opening hours in short, days of the same hours together: "mån–fre 08:00–17:00, lör 10:00–14:00". */
export function formatOppettider(tider: readonly Oppettid[]): string {
  if (tider.length === 0) return 'inga fasta tider';
  const hoursOf = (dag: number) =>
    tider
      .filter(({ veckodag }) => veckodag === dag)
      .map(({ oppnar, stanger }) => `${oppnar}–${stanger}`)
      .sort()
      .join(' och ');
  const spans: { fran: number; till: number; hours: string }[] = [];
  for (let dag = 1; dag <= 7; dag++) {
    const hours = hoursOf(dag);
    const last = spans.at(-1);
    if (last && last.till === dag - 1 && last.hours === hours) last.till = dag;
    else if (hours) spans.push({ fran: dag, till: dag, hours });
  }
  return spans
    .map(({ fran, till, hours }) => {
      const days = fran === till ? dagar[fran] : `${dagar[fran]}–${dagar[till]}`;
      return `${days} ${hours}`;
    })
    .join(', ');
}
