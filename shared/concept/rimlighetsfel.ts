import { type Fel, fel } from '../change/Fel.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import { granserFor, isRimligt, rimligt, type Storhetsnamn } from '../contract/rimligt.ts';
import type { Ore } from '../values/belopp.ts';

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 4 });

/** Refuses a value outside its range, and says the range and its reason. Null or left out means unknown and passes. */
export function rimlighetsfel(
  varde: number | null | undefined,
  storhet: Storhetsnamn,
  falt: string,
  slag: Huvudmanslag | null = null,
): Fel[] {
  if (varde == null || isRimligt(storhet, varde, slag)) return [];
  const { minst, hogst, skal } = granserFor(storhet, slag);
  const { enhet } = rimligt[storhet];
  const unit = enhet === '' ? '' : ` ${enhet}`;
  const name = falt.slice(falt.lastIndexOf('.') + 1);
  // A year and a weekday are no quantities: 2 100 is no year.
  const shown = (value: number) =>
    storhet === 'budgetar' || storhet === 'kallar' ? String(value) : tal.format(value);
  const meddelande = `${name} är ${shown(varde)}${unit}: ange mellan ${shown(minst)} och ${shown(hogst)}${unit}. ${skal}`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}

/** The same for an amount in öre, whose range is in kronor. */
export function beloppsfel(
  ore: Ore | null | undefined,
  falt: string,
  slag: Huvudmanslag | null = null,
  storhet: 'belopp' | 'utfall' = 'belopp',
): Fel[] {
  return rimlighetsfel(ore == null ? ore : ore / 100, storhet, falt, slag);
}
