/** The Swedish public holidays of a year by date, YYYY-MM-DD: lagen (1989:253) om allmänna helgdagar 1 §. */
export function helgdagar(ar: number): ReadonlyMap<string, string> {
  const easter = paskdagen(ar);
  return new Map([
    [datum(ar, 1, 1), 'Nyårsdagen'],
    [datum(ar, 1, 6), 'Trettondedag jul'],
    [efter(easter, -2), 'Långfredagen'],
    [efter(easter, 0), 'Påskdagen'],
    [efter(easter, 1), 'Annandag påsk'],
    [datum(ar, 5, 1), 'Första maj'],
    [efter(easter, 39), 'Kristi himmelsfärdsdag'],
    [efter(easter, 49), 'Pingstdagen'],
    [datum(ar, 6, 6), 'Nationaldagen'],
    [lordag(ar, 6, 20), 'Midsommardagen'],
    [lordag(ar, 10, 31), 'Alla helgons dag'],
    [datum(ar, 12, 25), 'Juldagen'],
    [datum(ar, 12, 26), 'Annandag jul'],
  ]);
}

/** The name of the public holiday on a date, YYYY-MM-DD; null when it is none. A Sunday is none by itself: its weekday says it. */
export function helgdag(dag: string): string | null {
  return helgdagar(Number(dag.slice(0, 4))).get(dag) ?? null;
}

/** The date so many days after another, as YYYY-MM-DD. */
export function dagEfter(dag: string, dagar: number): string {
  return efter(new Date(`${dag}T00:00:00Z`), dagar);
}

/** The weekday of a date, 1 being Monday. */
export function veckodagAv(dag: string): number {
  return new Date(`${dag}T00:00:00Z`).getUTCDay() || 7;
}

/** The public holidays after a date, among so many days. */
export function helgdagarEfter(dag: string, dagar: number): string[] {
  const all = Array.from({ length: dagar }, (_, index) => dagEfter(dag, index + 1));
  return all.filter((one) => helgdag(one) !== null);
}

const datum = (ar: number, manad: number, dag: number) =>
  new Date(Date.UTC(ar, manad - 1, dag)).toISOString().slice(0, 10);

const efter = (from: Date, dagar: number) =>
  new Date(from.getTime() + dagar * 86_400_000).toISOString().slice(0, 10);

/** The first Saturday from a date on. */
function lordag(ar: number, manad: number, dag: number): string {
  const first = new Date(Date.UTC(ar, manad - 1, dag));
  return efter(first, (6 - first.getUTCDay() + 7) % 7);
}

/** Easter Sunday by the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function paskdagen(ar: number): Date {
  const a = ar % 19;
  const [b, c] = [Math.floor(ar / 100), ar % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(ar, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}
