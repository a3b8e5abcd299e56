import { type Fel, fel } from '../../change/Fel.ts';
import type { Beslutsniva, Huvudmanslag } from '../../contract/enums.ts';
import { beloppText, type Ore } from '../../values/belopp.ts';
import type { Beslutsinstans } from './Beslut.ts';

/** The instance that a writer names by id or name, or why there is none. */
export function instansval(
  instanser: readonly Beslutsinstans[],
  text: string,
): { instans: Beslutsinstans } | { fel: Fel[] } {
  const [instans, ...more] =
    [instanser.filter(({ id }) => id === text), instanser.filter(({ namn }) => namn === text)].find(
      (found) => found.length > 0,
    ) ?? [];
  if (instans && more.length === 0) return { instans };
  const meddelande = instans
    ? `Flera beslutsinstanser heter ${text}: ange vilken med dess id.`
    : `"${text}" är ingen av huvudmannens beslutsinstanser, och den som inte är angiven kan inte besluta. ${angivna(instanser)}`;
  return { fel: [fel(instans ? 'OGILTIGT_VARDE' : 'SAKNAS', 'instans', meddelande)] };
}

/**
 * Refuses a decision by an instance that may not make it: one that only advises or prepares (checklist rows 51, 77 and
 * 121), or one whose limit is below the amount (rows 75 and 80). Amounts are in öre. An instance that states no limit
 * has none.
 */
export function beslutsrattsfel(
  { namn, mandat, gransBelopp }: Beslutsinstans,
  belopp: Ore | null,
): Fel[] {
  if (mandat !== 'BESLUTANDE') {
    const roll = mandat === 'RADGIVANDE' ? 'är rådgivande' : 'bereder åt andra';
    const meddelande = `${namn} ${roll} och kan inte besluta: ange den instans som fattar beslutet.`;
    return [fel('FEL_TILLSTAND', 'instans', meddelande)];
  }
  if (belopp === null || gransBelopp === null || belopp <= gransBelopp) return [];
  const meddelande = `${namn} beslutar om högst ${beloppText(gransBelopp)}, och beslutet gäller ${beloppText(belopp)}: lyft det till en instans med högre gräns.`;
  return [fel('OGILTIGT_VARDE', 'belopp', meddelande)];
}

function angivna(instanser: readonly Beslutsinstans[]): string {
  return instanser.length === 0
    ? 'Ingen är angiven än: registrera den först (registreraBeslutsinstans).'
    : `Angivna är ${instanser.map(({ namn }) => namn).join(', ')}.`;
}

/**
 * Refuses any deciding instance of a kommunalförbund except its direktion. `direktioner` are the ids of that part of
 * its organisation. Source: kommunallagen (2017:725) 9 kap. 1–2 §§; 'Att leda och samordna ett vårdcentrum', 6.1.5
 * (checklist rows 70 and 71).
 */
export function forbundsfel(
  slag: Huvudmanslag,
  { id, mandat }: Pick<Beslutsinstans, 'id' | 'mandat'>,
  direktioner: readonly string[],
): Fel[] {
  if (slag !== 'KOMMUNALFORBUND' || mandat !== 'BESLUTANDE' || direktioner.includes(id)) return [];
  const vem = direktioner.length > 0 ? direktioner.join(', ') : 'ännu inte angiven';
  const meddelande = `I ett kommunalförbund beslutar bara direktionen (${vem}): ange att instansen bereder (BEREDANDE) eller är rådgivande (RADGIVANDE).`;
  return [fel('FEL_TILLSTAND', 'mandat', meddelande)];
}

/** What a party knows about its own part of an item. */
interface Egenkostnad {
  /** The item's cost to the party, in öre. 0 when it costs nothing, null when the cost is unknown. */
  belopp: Ore | null;
  /** Whether the item needs an investment. */
  investering: boolean;
}

/**
 * The level at which a party decides on an item. LYFT: the item needs an investment, or costs more than the party
 * decides on at its nearest level, which is the lowest limit of its deciding instances. LOKAL: all other items, as the
 * source says of most, so an item without cost is local. Null: the cost is unknown, or the party has stated no limit.
 * No source says what "considerably" is, so each party's limits decide. Source: 'Att leda och samordna ett
 * vårdcentrum', 6.3.5.4–6.3.5.5 (checklist rows 74, 75 and 80).
 */
export function egenBeslutsniva(
  { belopp, investering }: Egenkostnad,
  instanser: readonly Pick<Beslutsinstans, 'gransBelopp' | 'mandat'>[],
): Beslutsniva | null {
  if (investering) return 'LYFT';
  if (belopp === null) return null;
  if (belopp === 0) return 'LOKAL';
  const limits = instanser.flatMap(({ gransBelopp, mandat }) =>
    mandat === 'BESLUTANDE' && gransBelopp !== null ? [gransBelopp] : [],
  );
  if (limits.length === 0) return null;
  return belopp > Math.min(...limits) ? 'LYFT' : 'LOKAL';
}
