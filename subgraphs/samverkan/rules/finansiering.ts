import { beloppText, type Ore } from '../../../shared/values/belopp.ts';
import type { Finansieringsutfall } from '../store/rows.generated.ts';

/** One party's part of a cost, in öre. Null is unknown, never zero. */
export interface Partsunderlag {
  part: string;
  /** Its share as agreed or proposed. */
  andel: Ore | null;
  /** The amount of its decision. */
  beslutat: Ore | null;
  /** The sum of its budgets that name the purpose. */
  budgeterat: Ore | null;
  utfall: Ore | null;
  /** Whether its figures are made up; null when unknown. */
  exempel: boolean | null;
  /** When it left the network. Null or undefined for a member. */
  uttradd?: string | null;
}

/** Whether a cost is paid for. */
export interface Finansieringslage {
  ar: number;
  lage: Finansieringsutfall;
  kostnad: Ore;
  /** The known gap; null when there is none. */
  saknas: Ore | null;
  parter: (Partsunderlag & { saknas: Ore | null })[];
  /** The part of the cost that is in nobody's share; null when unknown. */
  utanAndel: Ore | null;
  exempel: boolean | null;
}

/**
 * Compares each party's agreed share with its budget or, where no budget names the purpose, with its decision. A known gap is
 * UNDERFINANSIERAD, whatever else is unknown. A party without a decision and without a budget that names the purpose is
 * unknown: its money may stand elsewhere. A party that has left by that year pays nothing more, and its share is nobody's.
 * Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4 (checklist rows 45, 76 and 78): costs are presented with their
 * shares, and money follows the decisions.
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

/** The money of a party that has left. */
const inget = { beslutat: null, budgeterat: 0, utfall: null, exempel: false } as const;

const harLamnat = ({ uttradd }: Partsunderlag, ar: number) =>
  uttradd != null && Number(uttradd.slice(0, 4)) <= ar;

/** Whether any of several figures is made up. Null when none is known to be and one is unknown. */
export function nagotExempel(uppgifter: readonly (boolean | null)[]): boolean | null {
  return uppgifter.includes(true) ? true : uppgifter.includes(null) ? null : false;
}

/** The gaps and the unknown parts of a cost, a Swedish sentence each. */
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

/** A party's money for its share: its budget, or its decision where no budget names the purpose; null when unknown. */
function coverOf({ beslutat, budgeterat, andel }: Partsunderlag): Ore | null {
  if (andel === 0) return 0;
  return budgeterat ?? beslutat;
}

function gapOf(one: Partsunderlag): Ore | null {
  const cover = coverOf(one);
  if (one.andel === null || cover === null || cover >= one.andel) return null;
  return one.andel - cover;
}
