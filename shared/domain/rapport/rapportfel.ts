import { type Fel, fel } from '../../change/Fel.ts';
import { datumfel } from '../vardefel.ts';
import type { Mottagning, Rapport } from './Rapport.ts';

/**
 * Refuses a report that is empty, names a key figure twice, or is filed on a future day. Source: 'Att leda och samordna
 * ett vårdcentrum', 6.1.3 (checklist row 46): reports with relevant key figures.
 */
export function rapportfel(
  { lamnad, text, nyckeltal }: Pick<Rapport, 'lamnad' | 'text' | 'nyckeltal'>,
  idag: string,
): Fel[] {
  const figures = nyckeltal ?? [];
  const wrong = datumfel(lamnad, idag, 'lamnad');
  if (text === null && figures.length === 0) {
    const meddelande = 'Rapporten är tom: skriv text, nyckeltal eller båda.';
    wrong.push(fel('SAKNAR_UPPGIFT', 'text', meddelande));
  }
  for (const [n, { namn }] of figures.entries()) {
    if (figures.findIndex((one) => one.namn === namn) === n) continue;
    const meddelande = `Nyckeltalet ${namn} står två gånger: ta bort det ena.`;
    wrong.push(fel('OGILTIGT_VARDE', `nyckeltal[${n}].namn`, meddelande));
  }
  return wrong;
}

/**
 * Refuses a report about a period that had not begun when the report was filed. `fran` is null when the network could
 * not be asked.
 */
export function rapportperiodfel(lamnad: string, fran: string | null): Fel[] {
  if (fran === null || lamnad >= fran) return [];
  const meddelande = `Perioden börjar ${fran}, och rapporten är lämnad ${lamnad}: lämna den när perioden har börjat.`;
  return [fel('OGILTIGT_VARDE', 'lamnad', meddelande)];
}

/**
 * Refuses a receipt by an instance that is not to receive the report, since it would be shown nowhere. `instanser` are
 * the huvudman's own instances that are to. Null when the network could not be asked. Source: 6.1.3 (checklist row 81):
 * reports go to named bodies.
 */
export function mottagarfel(instans: string, instanser: readonly string[] | null): Fel[] {
  if (instanser === null || instanser.includes(instans)) return [];
  const valbara = instanser.join(', ');
  const meddelande = `${instans} är ingen av rapportens mottagare hos er: ange ${valbara}.`;
  return [fel('SAKNAS', 'instans', meddelande)];
}

/** The receipts with one instance's receipt added, or in the place of its earlier one. */
export function medMottagning(
  mottagen: readonly Mottagning[] | null,
  ny: Mottagning,
): Mottagning[] {
  return [...(mottagen ?? []).filter(({ instans }) => instans !== ny.instans), ny];
}
