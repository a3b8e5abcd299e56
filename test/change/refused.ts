import { expect } from '@jest/globals';
import type { Change, Owner } from './owner.ts';

const kinds = [
  'verksamhet',
  'deltagande',
  'avtalspart',
  'beslut',
  'beslutsinstans',
  'uppfoljning',
  'indikatorsvar',
  'inforande',
  'matvarde',
];

/** Every unit and every row that answers to what samverkan holds, with its version, and how long the history is. */
const everything = `{
  verksamheter(inklusiveStangda: true, first: 500) { nodes { id version funktioner { funktion } platser { namn } } }
  deltaganden { vardcentrumId version verksamheter { id } }
  avtalsparter { avtalId version } egnaBeslut { planpunktId version } beslutsinstanser { id version }
  uppfoljningar { planpunktId ar period version } indikatorsvar { indikatorId version }
  inforanden { dokumentId version } egnaMatvarden { matt verksamhetId period version }
  ${kinds.map((kind) => `historik_${kind}: historik(typ: "${kind}") { totalCount }`).join('\n')}
}`;

/** Runs a mutation that is to be refused, sees that nothing was written, and gives each reason as `CODE field`. */
export async function refused(owner: Owner, run: () => Promise<Change>): Promise<string[]> {
  const before = await owner.ask(everything);
  expect(before.errors).toBeUndefined();
  const { fel } = await run();
  expect(fel).not.toEqual([]);
  for (const { meddelande } of fel) expect(meddelande).toMatch(/^\S.*[.:]/);
  expect((await owner.ask(everything)).data).toEqual(before.data);
  return fel.map(({ kod, falt }) => `${kod} ${falt}`);
}
