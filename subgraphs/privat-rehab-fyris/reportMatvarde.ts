import type { Context } from './Context.ts';
import type { Matvarde } from './Data.ts';
import { refusal } from './refusals.ts';
import { self } from './self.ts';

type Input = Omit<Matvarde, 'kalla'>;

/** The roles at Rehab Fyris that may report. */
const mayReport = ['redaktor', 'admin'];

/**
 * Replaces a unit's measured value for one month, and returns it once it is stored. Only for Rehab Fyris's own users, with a
 * token for this subgraph.
 */
export async function reportMatvarde(
  _root: unknown,
  { input }: { input: Input },
  { store, caller }: Context,
): Promise<Matvarde> {
  if (!caller?.egen || caller.huvudman !== self.id) {
    throw refusal('FORBIDDEN', `Här skriver bara ${self.namn} sina egna uppgifter.`);
  }
  if (!caller.roller.some((roll) => mayReport.includes(roll))) {
    throw refusal('FORBIDDEN', `Mätvärden rapporteras av ${mayReport.join(' eller ')}.`);
  }
  if (!store.data.verksamheter.some(({ id }) => id === input.verksamhetId)) {
    throw refusal('BAD_USER_INPUT', `Verksamheten ${input.verksamhetId} finns inte.`);
  }
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(input.period)) {
    throw refusal('BAD_USER_INPUT', `period är ${input.period}: skriv en månad som 2026-01.`);
  }
  const reported = {
    ...input,
    varde: input.varde ?? null,
    kalla: { dokument: `Rapporterat av ${self.namn}`, avsnitt: null, exempel: true },
  };
  const same = (row: Matvarde) =>
    row.verksamhetId === input.verksamhetId &&
    row.matt === input.matt &&
    row.period === input.period;
  await store.change((data) => ({
    ...data,
    matvarden: [...data.matvarden.filter((row) => !same(row)), reported],
  }));
  return reported;
}
