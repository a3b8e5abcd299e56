import { beloppText, type Ore } from '../../../shared/values/belopp.ts';
import type { Finansieringsutfall } from '../store/rows.generated.ts';

/** What is known of one party's part of a cost, in öre; null is unknown, and never zero. */
export interface Partsunderlag {
  part: string;
  /** Its share as agreed or proposed. */
  andel: Ore | null;
  /** What its decision covers. */
  beslutat: Ore | null;
  /** What its budgets that name the thing come to. */
  budgeterat: Ore | null;
  utfall: Ore | null;
  /** Whether its figures are made up; null when it does not say. */
  exempel: boolean | null;
  /** When it left the network; null, or left out, of one that has not. */
  uttradd?: string | null;
}

/** Whether a cost is paid for. */
export interface Finansieringslage {
  ar: number;
  lage: Finansieringsutfall;
  kostnad: Ore;
  /** What is known to lack in all; null when nothing is. */
  saknas: Ore | null;
  parter: (Partsunderlag & { saknas: Ore | null })[];
  /** What of the cost nobody has as a share; null when that is unknown. */
  utanAndel: Ore | null;
  exempel: boolean | null;
}

/**
 * Holds what is agreed against what is decided: each party's share against its budget, and where no budget names the thing
 * against its decision. A known gap is UNDERFINANSIERAD whatever else is unknown. A party that has decided on nothing and
 * budgeted nothing by name is unknown: its money may stand elsewhere. A party that has left by that year pays nothing more, and its
 * share is nobody's. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4
 * (checklist rows 45, 76 and 78): costs are presented with how they are shared, and money follows the decisions.
 */
export function finansieringslage(
  ar: number,
  kostnad: Ore,
  parter: readonly Partsunderlag[],
): Finansieringslage {
  const known = parter.map((one) => (harLamnat(one, ar) ? { ...one, ...inget } : one));
  const judged = known.map((one) => ({ ...one, saknas: gapOf(one) }));
  const shares = parter.map(({ andel }) => andel);
  const utanAndel = shares.includes(null)
    ? null
    : Math.max(0, kostnad - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0));
  const gaps = [...judged.map(({ saknas }) => saknas), utanAndel].filter((gap) => gap !== null);
  const saknas = gaps.reduce((sum, gap) => sum + gap, 0);
  const unknown = utanAndel === null || judged.some((one) => coverOf(one) === null);
  return {
    ar,
    lage: saknas > 0 ? 'UNDERFINANSIERAD' : unknown ? 'OKANT' : 'FINANSIERAD',
    kostnad,
    saknas: saknas > 0 ? saknas : null,
    parter: judged,
    utanAndel,
    exempel: nagotExempel(parter.map(({ exempel }) => exempel)),
  };
}

/** What one that has left puts towards its share. */
const inget = { beslutat: null, budgeterat: 0, utfall: null, exempel: false } as const;

const harLamnat = ({ uttradd }: Partsunderlag, ar: number) =>
  uttradd != null && Number(uttradd.slice(0, 4)) <= ar;

/** Whether any of several figures is made up; null when none is known to be and one does not say. */
export function nagotExempel(uppgifter: readonly (boolean | null)[]): boolean | null {
  return uppgifter.includes(true) ? true : uppgifter.includes(null) ? null : false;
}

/** By whom and how much a cost lacks, and what is not known, a Swedish sentence each. */
export function finansieringstext(
  { ar, parter, utanAndel }: Finansieringslage,
  namn: (part: string) => string,
): string[] {
  const lines = parter.flatMap((one) => {
    const { part, andel, budgeterat, saknas } = one;
    if (andel === null) return [`Vad ${namn(part)} ska betala framgår inte.`];
    const uttradd = one.uttradd?.slice(0, 10);
    if (harLamnat(one, ar)) {
      return saknas === null
        ? []
        : [`${namn(part)} lämnade nätverket ${uttradd}: andelen ${beloppText(saknas)} har ingen.`];
    }
    const cover = coverOf(one);
    if (cover === null && uttradd !== undefined) {
      return [`${namn(part)} lämnade nätverket ${uttradd}: vad den hade beslutat är inte känt.`];
    }
    if (cover === null) return [`Vad ${namn(part)} har beslutat eller budgeterat är inte känt.`];
    if (saknas === null) return [];
    const har = budgeterat === null ? 'beslutat om' : 'budgeterat';
    return [
      `${namn(part)} har ${har} ${beloppText(cover)} av sin andel på ${beloppText(andel)}: ${beloppText(saknas)} saknas.`,
    ];
  });
  return utanAndel ? [...lines, `Ingen har andelen ${beloppText(utanAndel)} av kostnaden.`] : lines;
}

/** What a party has put towards its share: its budget, or where none names the thing its decision; null when unknown. */
function coverOf({ beslutat, budgeterat, andel }: Partsunderlag): Ore | null {
  if (andel === 0) return 0;
  return budgeterat ?? beslutat;
}

function gapOf(one: Partsunderlag): Ore | null {
  const cover = coverOf(one);
  if (one.andel === null || cover === null || cover >= one.andel) return null;
  return one.andel - cover;
}
