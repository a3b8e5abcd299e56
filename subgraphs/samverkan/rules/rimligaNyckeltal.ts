import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import {
  arRimligBelaggning,
  granserFor,
  hogstBelagdaPerPlats,
  isRimligt,
  type Storhetsnamn,
} from '../../../shared/contract/rimligt.ts';
import { type Ore, parseBelopp } from '../../../shared/values/belopp.ts';
import type { Nyckeltalsuppgift } from '../enums.ts';
import type { Nyckeltalsvar } from './Deltagarsvar.ts';

/** Figures of one participant that cannot be, of one kind: none of them is in a sum. */
export interface Orimlig {
  part: string;
  uppgift: Nyckeltalsuppgift;
  /** How many of them there are. */
  antal: number;
  /** A Swedish sentence on the first: what it says and why it cannot be. */
  text: string;
}

/** The figures of one participant that can be summed; null where none is known. */
export interface Rimliga {
  vardplatser: number | null;
  belagdaVardplatser: number | null;
  budgetar: Arsbelopp[];
  orimliga: Orimlig[];
}

interface Arsbelopp {
  ar: number;
  belopp: Ore;
}

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** Parts what a participant states about itself in what can be and what cannot (shared/contract/rimligt.ts). */
export function rimligaNyckeltal(
  part: string,
  slag: Huvudmanslag | null,
  nyckeltal: Nyckeltalsvar,
): Rimliga {
  const places = rimligaPlatser(part, slag, nyckeltal);
  const budgets = rimligaBudgetar(part, slag, nyckeltal.budgetar ?? []);
  return { ...places, ...budgets, orimliga: [...places.orimliga, ...budgets.orimliga] };
}

/**
 * Places and those taken are read against each other: where the number of places is unknown or cannot be, so many taken of
 * them say nothing; where too many are taken, nobody can tell which of the two is wrong.
 */
function rimligaPlatser(
  part: string,
  slag: Huvudmanslag | null,
  { vardplatser = null, belagdaVardplatser = null }: Nyckeltalsvar,
) {
  const unknown = { vardplatser: null, belagdaVardplatser: null };
  if (vardplatser === null) return { ...unknown, orimliga: [] };
  if (!Number.isInteger(vardplatser) || !isRimligt('vardplatser', vardplatser, slag)) {
    const text = outside(`${tal.format(vardplatser)} vårdplatser`, 'vardplatser', slag);
    return { ...unknown, orimliga: [{ part, uppgift: 'VARDPLATSER', antal: 1, text } as const] };
  }
  if (belagdaVardplatser !== null && !arRimligBelaggning(belagdaVardplatser, vardplatser)) {
    const text = `${tal.format(belagdaVardplatser)} belagda av ${tal.format(vardplatser)} vårdplatser. Mellan 0 och ${hogstBelagdaPerPlats} per plats kan räknas.`;
    const orimlig = { part, uppgift: 'BELAGDA_VARDPLATSER', antal: 1, text } as const;
    return { ...unknown, orimliga: [orimlig] };
  }
  return { vardplatser, belagdaVardplatser, orimliga: [] };
}

/** A year that is stated twice is not stated: which amount counts cannot be told. */
function rimligaBudgetar(
  part: string,
  slag: Huvudmanslag | null,
  stated: NonNullable<Nyckeltalsvar['budgetar']>,
) {
  const byYear = new Map<number, Ore | null>();
  const wrong: (() => string)[] = [];
  for (const { ar, belopp } of stated) {
    const ore = parseBelopp(belopp);
    const again = byYear.has(ar);
    if (!Number.isInteger(ar) || !isRimligt('budgetar', ar)) {
      wrong.push(() => outside(`budgetåret ${ar}`, 'budgetar', slag));
    } else if (again) {
      wrong.push(() => `${ar} står flera gånger: vilket belopp som gäller går inte att säga.`);
    } else if (ore === null) {
      wrong.push(() => `Beloppet för ${ar} går inte att läsa.`);
    } else if (!isRimligt('belopp', ore / 100, slag)) {
      wrong.push(() => outside(`${tal.format(ore / 100)} kr för ${ar}`, 'belopp', slag));
    } else {
      byYear.set(ar, ore);
      continue;
    }
    byYear.set(ar, null);
  }
  const [first] = wrong;
  const orimliga: Orimlig[] = first
    ? [{ part, uppgift: 'BUDGETAR', antal: wrong.length, text: first() }]
    : [];
  const budgetar = [...byYear].flatMap(([ar, belopp]) => (belopp === null ? [] : { ar, belopp }));
  return { budgetar, orimliga };
}

function outside(stated: string, storhet: Storhetsnamn, slag: Huvudmanslag | null): string {
  const { minst, hogst, skal } = granserFor(storhet, slag);
  const shown = storhet === 'budgetar' ? String : (value: number) => tal.format(value);
  return `${stated}: mellan ${shown(minst)} och ${shown(hogst)} kan räknas. ${skal}`;
}
