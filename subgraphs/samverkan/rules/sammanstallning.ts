import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import {
  arRimligBelaggning,
  granserFor,
  hogstBelagdaPerPlats,
  isRimligt,
  type Storhetsnamn,
} from '../../../shared/contract/rimligt.ts';
import { type Ore, parseBelopp } from '../../../shared/values/belopp.ts';
import type { Nyckeltalsuppgift } from '../store/rows.generated.ts';
import { type Deltagarsvar, deltagarlage, type Nyckeltalsvar } from './Deltagarsvar.ts';
import { nagotExempel } from './finansiering.ts';

/** A vårdcentrum's totals; parties by id, amounts in öre. */
export interface Sammanstallning {
  vardplatser: number | null;
  belagdaVardplatser: number | null;
  budgetar: Arssumma[];
  /** The same budgets, by the party that runs the units and by the party that pays. */
  drivs: Partssumma[];
  betalas: Partssumma[];
  /** The parties that do not state who pays. */
  betalareOkand: string[];
  svarade: string[];
  saknas: string[];
  /** Stated figures that are impossible. They are in no sum. */
  orimliga: Orimlig[];
}

/** The sum of one year, and the parties whose amounts are in it. */
export interface Arssumma {
  ar: number;
  belopp: Ore;
  parter: string[];
  /** Whether any amount is made up; null when unknown. */
  exempel: boolean | null;
}

/** One party's sum of one year. */
export interface Partssumma {
  ar: number;
  part: string;
  belopp: Ore;
  exempel: boolean | null;
}

/** The largest number that a GraphQL Int holds. */
const maxInt = 2 ** 31 - 1;

/**
 * Adds up what the accepted participants state about themselves. Unknown is null, never zero, and the missing parties stand
 * beside the totals. An impossible figure is left out, with the name of its party, and takes no other figure with it. `slagAv`
 * gives a party's kind; null when unknown. Source: checklist rows 8 (a vårdcentrum has no budget of its own) and 136–137 (the
 * joint picture).
 */
export function sammanstallning(
  inbjudna: readonly string[],
  svar: readonly (Deltagarsvar | null)[] | null | undefined,
  slagAv: (part: string) => Huvudmanslag | null = () => null,
): Sammanstallning {
  const { svarade, saknas, accepterade } = deltagarlage(inbjudna, svar);
  const rimliga = [...accepterade].map(
    ([id, nyckeltal]) => [id, rimligaNyckeltal(id, slagAv(id), nyckeltal)] as const,
  );
  const known = rimliga.map(([, one]) => one);
  return {
    vardplatser: sumKnown(known.map((one) => one.vardplatser)),
    belagdaVardplatser: known.some(hasUnknownOccupancy)
      ? null
      : sumKnown(known.map((one) => one.belagdaVardplatser)),
    budgetar: arssummor(rimliga),
    ...perPart(accepterade, rimliga),
    svarade,
    saknas,
    orimliga: known.flatMap((one) => one.orimliga),
  };
}

// A sum of only the known occupancies would look like the occupancy of all places.
function hasUnknownOccupancy({ vardplatser, belagdaVardplatser }: Rimliga): boolean {
  return (vardplatser ?? 0) > 0 && belagdaVardplatser === null;
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length === 0 || sum > maxInt ? null : sum;
}

function arssummor(rimliga: readonly (readonly [string, Rimliga])[]): Arssumma[] {
  const byYear = new Map<number, Arssumma>();
  for (const [id, { budgetar }] of rimliga) {
    for (const { ar, belopp, exempel } of budgetar) {
      const summa = byYear.get(ar) ?? { ar, belopp: 0, parter: [], exempel: false };
      summa.belopp += belopp;
      summa.exempel = nagotExempel([summa.exempel, exempel]);
      summa.parter.push(id);
      byYear.set(ar, summa);
    }
  }
  return [...byYear.values()]
    .filter(({ belopp }) => Number.isSafeInteger(belopp))
    .sort((a, b) => b.ar - a.ar);
}

/**
 * The same budgets by the party that runs and by the party that pays. The payers of a participant with an impossible budget
 * are unknown, since its shares are of other sums. Source: checklist rows 40 and 41; 45 for a payer's own budget.
 */
function perPart(
  accepterade: ReadonlyMap<string, Nyckeltalsvar>,
  rimliga: readonly (readonly [string, Rimliga])[],
): Pick<Sammanstallning, 'drivs' | 'betalas' | 'betalareOkand'> {
  const drivs = rimliga.flatMap(([part, { budgetar }]) =>
    budgetar.map((one) => ({ ...one, part })),
  );
  const betalareOkand: string[] = [];
  const betalas = rimliga.flatMap(([part, { budgetar, orimliga }]) => {
    const stated = accepterade.get(part)?.betalare;
    const whole = !orimliga.some(({ uppgift }) => uppgift === 'BUDGETAR');
    const shares = (stated ?? []).map(({ ar, partId, belopp, exempel = null }) => ({
      ar,
      part: partId,
      belopp: parseBelopp(belopp),
      exempel,
    }));
    const known = shares.flatMap(({ belopp, ...one }) =>
      belopp === null || belopp < 0 ? [] : [{ ...one, belopp }],
    );
    // A year's shares must be shares of the year's budget; otherwise none of them counts.
    const sound = budgetar.every(
      ({ ar, belopp }) =>
        known.filter((one) => one.ar === ar).reduce((sum, one) => sum + one.belopp, 0) === belopp,
    );
    if (stated && whole && sound && known.length === shares.length) {
      return [...known, ...paidByOthers(part, known, accepterade)];
    }
    if (budgetar.length > 0) betalareOkand.push(part);
    return [];
  });
  return { drivs: summed(drivs), betalas: summed(betalas), betalareOkand };
}

/**
 * What other participants have budgeted by name for units of `driver` that have no stated shares. The driver pays that much
 * less, but the deduction never exceeds the unit's own budget, so that what is paid equals what is run.
 */
function paidByOthers(
  driver: string,
  shares: readonly Partssumma[],
  accepterade: ReadonlyMap<string, Nyckeltalsvar>,
): Partssumma[] {
  const left = new Map<string, Ore>();
  const own = new Map<number, Ore>();
  for (const { ar, part, belopp } of shares) if (part === driver) own.set(ar, belopp);
  for (const { verksamhet, ar, belopp } of accepterade.get(driver)?.odelade ?? []) {
    const ore = parseBelopp(belopp);
    if (ore !== null && ore > 0 && verksamhet.startsWith(`${driver}/`)) {
      left.set(`${verksamhet} ${ar}`, ore);
    }
  }
  const moved: Partssumma[] = [];
  for (const [part, { tillAndra }] of accepterade) {
    for (const { verksamhet, ar, belopp, exempel = null } of part === driver
      ? []
      : (tillAndra ?? [])) {
      const key = `${verksamhet} ${ar}`;
      const [unit, rest] = [left.get(key) ?? 0, own.get(ar) ?? 0];
      const paid = Math.min(parseBelopp(belopp) ?? 0, unit, rest);
      if (paid <= 0) continue;
      left.set(key, unit - paid);
      own.set(ar, rest - paid);
      moved.push({ ar, part, belopp: paid, exempel });
      moved.push({ ar, part: driver, belopp: -paid, exempel });
    }
  }
  return moved;
}

/** One sum for each year and party, newest year first, in order of party. */
function summed(rows: readonly Partssumma[]): Partssumma[] {
  const found = new Map<string, Partssumma>();
  for (const row of rows) {
    const key = `${row.ar}/${row.part}`;
    const known = found.get(key);
    if (!known) found.set(key, { ...row });
    else {
      known.belopp += row.belopp;
      known.exempel = nagotExempel([known.exempel, row.exempel]);
    }
  }
  return [...found.values()]
    .filter(({ belopp }) => Number.isSafeInteger(belopp))
    .sort((a, b) => b.ar - a.ar || (a.part < b.part ? -1 : 1));
}

/** Impossible figures of one kind, from one participant. None of them is in a sum. */
export interface Orimlig {
  part: string;
  uppgift: Nyckeltalsuppgift;
  /** The number of such figures. */
  antal: number;
  /** A Swedish sentence on the first figure: its value, and why it is impossible. */
  text: string;
}

/** One participant's figures that can be summed; null where none is known. */
export interface Rimliga {
  vardplatser: number | null;
  belagdaVardplatser: number | null;
  budgetar: Arsbelopp[];
  orimliga: Orimlig[];
}

interface Arsbelopp {
  ar: number;
  belopp: Ore;
  exempel: boolean | null;
}

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** Separates a participant's possible figures from its impossible ones (shared/contract/rimligt.ts). */
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
 * Places and taken places are judged together. If the number of places is unknown or impossible, the number of taken ones means
 * nothing; if more are taken than there are, either number may be wrong.
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

/** A year that is stated twice counts as not stated, since either amount may be the right one. */
function rimligaBudgetar(
  part: string,
  slag: Huvudmanslag | null,
  stated: NonNullable<Nyckeltalsvar['budgetar']>,
) {
  const byYear = new Map<number, Arsbelopp | null>();
  const wrong: (() => string)[] = [];
  for (const { ar, belopp, exempel = null } of stated) {
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
      byYear.set(ar, { ar, belopp: ore, exempel });
      continue;
    }
    byYear.set(ar, null);
  }
  const [first] = wrong;
  const orimliga: Orimlig[] = first
    ? [{ part, uppgift: 'BUDGETAR', antal: wrong.length, text: first() }]
    : [];
  const budgetar = [...byYear.values()].filter((one) => one !== null);
  return { budgetar, orimliga };
}

function outside(stated: string, storhet: Storhetsnamn, slag: Huvudmanslag | null): string {
  const { minst, hogst, skal } = granserFor(storhet, slag);
  const shown = storhet === 'budgetar' ? String : (value: number) => tal.format(value);
  return `${stated}: mellan ${shown(minst)} och ${shown(hogst)} kan räknas. ${skal}`;
}
