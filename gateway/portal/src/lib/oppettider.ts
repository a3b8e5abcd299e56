import { dagEfter, helgdag, veckodagAv } from './helgdagar.ts';

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

/** Open from and to on a day. */
export type Span = Pick<Oppettid, 'oppnar' | 'stanger'>;

/** What a unit states of when it is open; null or left out is unknown. */
export interface Tider {
  /** Empty when it keeps no fixed hours. */
  oppettider?: readonly Oppettid[] | null;
  /** On public holidays, whatever the weekday; empty when it is closed on them. */
  helgtider?: readonly Span[] | null;
  /** Days on which other hours hold, before all others; closed where `oppnar` is null. */
  avvikandeTider?:
    | readonly {
        fran: string;
        till: string;
        oppnar?: string | null;
        stanger?: string | null;
        orsak?: string | null;
      }[]
    | null;
}

/** When a unit is open on one day. */
export interface Dagstider {
  /** YYYY-MM-DD. */
  dag: string;
  /** Empty: closed. Null: unknown, or it keeps no fixed hours. */
  tider: readonly Span[] | null;
  /** Why they are not those of its weekday, such as Julafton; null when they are. */
  varfor: string | null;
}

/** When a unit is open on a date: its exceptions go before public holidays, and those before weekdays. */
export function tiderDen({ oppettider, helgtider, avvikandeTider }: Tider, dag: string): Dagstider {
  const others = (avvikandeTider ?? []).filter(({ fran, till }) => fran <= dag && dag <= till);
  const holiday = helgdag(dag);
  if (others.length > 0) {
    const tider = others.flatMap(({ oppnar, stanger }) =>
      oppnar && stanger ? [{ oppnar, stanger }] : [],
    );
    const varfor = others.find(({ orsak }) => orsak)?.orsak ?? holiday ?? 'Avvikande tid';
    return { dag, tider: ordnade(tider), varfor };
  }
  if (holiday !== null) {
    return { dag, tider: helgtider ? ordnade(helgtider) : null, varfor: holiday };
  }
  if (!oppettider || oppettider.length === 0) return { dag, tider: null, varfor: null };
  const veckodag = veckodagAv(dag);
  const tider = oppettider.filter((tid) => tid.veckodag === veckodag);
  return { dag, tider: ordnade(tider), varfor: null };
}

const ordnade = (tider: readonly Span[]) =>
  [...tider].sort((a, b) => a.oppnar.localeCompare(b.oppnar));

/** The hours of a day in words: "08:00–12:00 och 13:00–17:00", "stängt" or "okänt". */
export function dagsord({ tider }: Dagstider): string {
  if (tider === null) return 'okänt';
  return tider.map(({ oppnar, stanger }) => `${oppnar}–${stanger}`).join(' och ') || 'stängt';
}

/** The seven days from a date on, each with its hours. */
export function veckan(tider: Tider, dag: string): Dagstider[] {
  return Array.from({ length: 7 }, (_, index) => tiderDen(tider, dagEfter(dag, index)));
}

/** A date, YYYY-MM-DD, and a time of day as HH:MM. */
export interface Nu {
  dag: string;
  klockan: string;
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment as the units' clocks show it, wherever the reader is. */
export function nuVid(moment: Date): Nu {
  const [dag = '', klockan = ''] = format.format(moment).split(' ');
  return { dag, klockan };
}

/** Whether a unit is open; null when its hours that day are unknown, or when it keeps no fixed ones. */
export function oppetNu(tider: Tider, { dag, klockan }: Nu): boolean | null {
  const today = tiderDen(tider, dag).tider;
  if (today === null) return null;
  return today.some(({ oppnar, stanger }) => oppnar <= klockan && klockan < stanger);
}

/** Whether it is open and until when, or when it opens next within a week: "Öppet till 17:00". Null when that is unknown. */
export function lagesord(tider: Tider, nu: Nu): { oppet: boolean; ord: string } | null {
  const week = veckan(tider, nu.dag);
  const today = week[0]?.tider;
  if (!today) return null;
  const now = today.find(({ oppnar, stanger }) => oppnar <= nu.klockan && nu.klockan < stanger);
  if (now) return { oppet: true, ord: `Öppet till ${now.stanger}` };
  for (const [index, { dag, tider }] of week.entries()) {
    if (tider === null) break;
    const next = tider.find(({ oppnar }) => index > 0 || oppnar > nu.klockan);
    if (!next) continue;
    const when = index === 0 ? '' : index === 1 ? 'i morgon ' : `${dagnamn(dag)} `;
    return { oppet: false, ord: `Stängt nu, öppnar ${when}${next.oppnar}` };
  }
  return { oppet: false, ord: 'Stängt nu' };
}

const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', timeZone: 'UTC' });

/** The weekday of a date, such as "måndag". */
export function dagnamn(dag: string): string {
  return weekday.format(new Date(`${dag}T00:00:00Z`));
}
