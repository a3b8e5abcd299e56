import { type Fel, fel } from '../change/Fel.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import { granserFor, isRimligt, rimligt, type Storhetsnamn } from '../contract/rimligt.ts';
import type { Ore } from '../values/belopp.ts';

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 4 });

/**
 * Refuses a value outside its range, and states the range and its reason. Null and left out mean unknown and are
 * accepted.
 */
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
  // A year or a weekday is written without a thousands separator: 2 100 is no year.
  const shown = (value: number) =>
    storhet === 'budgetar' || storhet === 'kallar' ? String(value) : tal.format(value);
  const meddelande = `${name} är ${shown(varde)}${unit}: ange mellan ${shown(minst)} och ${shown(hogst)}${unit}. ${skal}`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}

/** As `rimlighetsfel`, for an amount in öre. Its range is in kronor. */
export function beloppsfel(
  ore: Ore | null | undefined,
  falt: string,
  slag: Huvudmanslag | null = null,
  storhet: 'belopp' | 'utfall' = 'belopp',
): Fel[] {
  return rimlighetsfel(ore == null ? ore : ore / 100, storhet, falt, slag);
}
