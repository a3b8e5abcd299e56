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
