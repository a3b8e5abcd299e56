import { type Fel, fel } from '../../change/Fel.ts';
import { rimlighetsfel } from '../../concept/rimlighetsfel.ts';
import type { Uppfoljningsperiod } from '../../contract/enums.ts';

/** The form of the activity that a followed-up item belongs to. It decides when the item is followed up. */
export type Uppfoljningsform = 'VARDCENTRUM' | 'GEMENSAM_ENHET';

/** The periods of each form. A joint unit reports three quarters, and includes the fourth in the year. */
const perioder: Readonly<Record<Uppfoljningsform, readonly Uppfoljningsperiod[]>> = {
  VARDCENTRUM: ['T1', 'T2', 'T3', 'AR'],
  GEMENSAM_ENHET: ['KV1', 'KV2', 'KV3', 'AR'],
};

/** The first day of each period within its year. */
const borjar: Readonly<Record<Uppfoljningsperiod, string>> = {
  T1: '01-01',
  T2: '05-01',
  T3: '09-01',
  KV1: '01-01',
  KV2: '04-01',
  KV3: '07-01',
  AR: '01-01',
};

const iOrd: Readonly<Record<Uppfoljningsperiod, string>> = {
  T1: 'tertial 1',
  T2: 'tertial 2',
  T3: 'tertial 3',
  KV1: 'kvartal 1',
  KV2: 'kvartal 2',
  KV3: 'kvartal 3',
  AR: 'helår',
};

/**
 * Refuses a period that is in none of the item's calendars, or that has not begun. A vårdcentrum is followed up by
 * tertial and year (checklist row 81), a joint unit by three quarterly reports and the year (row 46). A joint unit
 * inside a vårdcentrum has both calendars (contradiction C6: both are kept). `idag` is YYYY-MM-DD.
 */
export function periodfel(
  { ar, period }: { ar: number; period: Uppfoljningsperiod },
  former: readonly Uppfoljningsform[],
  idag: string,
): Fel[] {
  if (former.length === 0) {
    const meddelande =
      'Ange minst en form som punkten följs upp i: som del av ett vårdcentrum (VARDCENTRUM) eller av en gemensam enhet (GEMENSAM_ENHET).';
    return [fel('SAKNAR_UPPGIFT', 'former', meddelande)];
  }
  const valbara = [...new Set(former.flatMap((form) => perioder[form]))];
  const wrong: Fel[] = [];
  if (!valbara.includes(period)) {
    const val = valbara.map((one) => `${iOrd[one]} (${one})`).join(', ');
    const meddelande = `Punkten följs inte upp per ${iOrd[period]}: ange ${val}.`;
    wrong.push(fel('OGILTIGT_VARDE', 'period', meddelande));
  }
  const start = `${ar}-${borjar[period]}`;
  const orimligt = rimlighetsfel(ar, 'budgetar', 'ar');
  if (orimligt.length > 0) wrong.push(...orimligt);
  else if (start > idag) {
    const meddelande = `${inledning(iOrd[period])} ${ar} börjar ${start} (i dag är det ${idag}): följ upp den när den har börjat.`;
    wrong.push(fel('OGILTIGT_VARDE', 'ar', meddelande));
  }
  return wrong;
}

/**
 * Refuses a period outside the year of the item's plan. `planensAr` is null when the network could not be asked.
 * Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4: a plan is followed up by tertial and year (checklist row
 * 81).
 */
export function planarsfel(ar: number, planensAr: number | null): Fel[] {
  if (planensAr === null || ar === planensAr) return [];
  const meddelande = `Punkten står i en plan för ${planensAr}, och uppföljningen gäller ${ar}: följ upp en period under ${planensAr}.`;
  return [fel('OGILTIGT_VARDE', 'ar', meddelande)];
}

function inledning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
