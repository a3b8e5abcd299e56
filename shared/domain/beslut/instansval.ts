import { type Fel, fel } from '../../change/Fel.ts';
import { beloppText, type Ore } from '../../values/belopp.ts';
import type { Beslutsinstans } from './Beslut.ts';

/** The instance that a writer means by id or name, or why there is none. */
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
 * Refuses a decision at an instance that may not make it: one that only advises or prepares (checklist rows 51, 77 and
 * 121), or one whose own limit is below the amount (rows 75 and 80). Amounts in öre; an instance without a stated limit
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
