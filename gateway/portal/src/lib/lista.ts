const format = new Intl.ListFormat('sv');

/** Words as a Swedish enumeration: "Tierp, Heby och Håbo". */
export function lista(words: readonly string[]): string {
  return format.format(words);
}

/** Compares two words as a Swedish dictionary orders them: å, ä and ö last. */
export const svenskOrdning: (a: string, b: string) => number = new Intl.Collator('sv').compare;

/** The exact sum of amounts as they travel, such as "461570000.00"; null for none, for nothing known is not zero. */
export function summera(belopp: readonly string[]): string | null {
  if (belopp.length === 0) return null;
  const oren = belopp.reduce((sum, text) => sum + BigInt(text.replace('.', '')), 0n);
  const digits = String(oren < 0n ? -oren : oren).padStart(3, '0');
  return `${oren < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What the portal lets one question be expected to cost: the gateway's limit with some room (gateway/limits). */
const budget = 110_000;

/**
 * How many units to ask of each party in one question over all of them, so that the gateway takes it: the more parties, the
 * fewer. `values` is how many values one unit is expected to answer with, `besides` what each party answers besides.
 */
export function enheterPerPart(parter: number, values: number, besides = 0): number {
  const perParty = budget / Math.max(1, parter) - besides;
  return Math.min(500, Math.max(1, Math.floor(perParty / values)));
}

/** How much to ask of each of so many parties in the questions over all of them, by what one row is expected to answer with. */
export const forstaSidan = {
  /** Units as they are searched: places, hours and functions included. */
  enheter: (parter: number) => enheterPerPart(parter, 70),
  /** Changes, and as many units besides, by whose names they are shown. */
  andringar: (parter: number) => enheterPerPart(parter, 13),
  /** Units with their values of a measure, each with its source; and of each party its own values and what sources say of the spread. */
  mattvarden: (parter: number) => enheterPerPart(parter, 32, 170),
};
