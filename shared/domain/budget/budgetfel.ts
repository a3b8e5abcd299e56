import { type Fel, fel } from '../../change/Fel.ts';
import type { Ore } from '../../values/belopp.ts';
import { type Beslutsinstans, type Beslutsreferens, sammaBeslut } from '../beslut/Beslut.ts';
import { beslutsrattsfel, instansval } from '../beslut/instansregler.ts';
import type { Referensuppgift } from '../referensprov.ts';
import { datumfel } from '../vardefel.ts';
import type { Budget } from './Budget.ts';

/** A decided budget changes only by a new decision, since the huvudman's instance decides and not the writer. */
export function utkastfel({ status, id }: Pick<Budget, 'status' | 'id'>): Fel[] {
  if (status === 'UTKAST') return [];
  const meddelande = `${id} är beslutad och ändras bara genom ett nytt beslut: använd beslutaBudget med det beslutet.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/** Refuses the decision that already decided the budget. */
export function beslutsfel(budget: Pick<Budget, 'beslut'>, beslut: Beslutsreferens): Fel[] {
  if (!budget.beslut || !sammaBeslut(budget.beslut, beslut)) return [];
  const meddelande =
    'Budgeten vilar redan på det beslutet: ange det nya beslutets instans, datum och paragraf.';
  return [fel('FEL_TILLSTAND', 'beslut', meddelande)];
}

/** Only a decided budget has an outcome. */
export function utfallsfel({ status, id }: Pick<Budget, 'status' | 'id'>): Fel[] {
  if (status === 'BESLUTAD') return [];
  const meddelande = `${id} är ett utkast: besluta budgeten innan utfallet registreras.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/**
 * What is wrong with the decision on budgets, by the same rules as for decisions on plan items. The instance is one
 * that the huvudman has stated, it may decide, and its limit covers the sum of the budgets (`summa`, öre). The day has
 * been, and the reference is complete enough to find the decision. Source: 'Att leda och samordna ett vårdcentrum',
 * 6.3.5.5 (checklist rows 45, 75 and 80), and 83.
 */
export function budgetbeslutsfel(
  instanser: readonly Beslutsinstans[],
  beslut: Beslutsreferens,
  summa: Ore,
  idag: string,
): Fel[] {
  const val = instansval(instanser, beslut.instans);
  const wrong = 'fel' in val ? val.fel : beslutsrattsfel(val.instans, summa);
  const at = (one: Fel): Fel =>
    one.falt === 'belopp' ? one : { ...one, falt: `beslut.${one.falt}` };
  return [
    ...wrong.map(at),
    ...datumfel(beslut.datum, idag).map(at),
    ...(beslut.paragraf || beslut.diarienummer
      ? []
      : [
          fel(
            'SAKNAR_UPPGIFT',
            'beslut.paragraf',
            'Ange beslutets paragraf eller diarienummer, så att det går att hitta.',
          ),
        ]),
  ];
}

/** Refuses budgets that are of another year than the decision, or that are listed twice. */
export function arsbudgetfel(
  rader: readonly Pick<Budget, 'id' | 'ar'>[],
  ar: number,
): { plats: number; fel: Fel }[] {
  return rader.flatMap(({ id, ar: radensAr }, plats) => {
    const wrong: Fel[] = [];
    if (radensAr !== ar) {
      const meddelande = `${id} gäller ${radensAr}, men beslutet gäller ${ar}: besluta den för sig.`;
      wrong.push(fel('OGILTIGT_VARDE', 'id', meddelande));
    }
    if (rader.findIndex((one) => one.id === id) < plats) {
      wrong.push(fel('OGILTIGT_VARDE', 'id', `${id} står två gånger: ta bort den ena.`));
    }
    return wrong.map((one) => ({ plats, fel: one }));
  });
}

/** A budget is for one of the huvudman's own units, or for a unit of another party. Each has its own field. */
export function annansVerksamhetfel(
  { verksamhetId, annansVerksamhet }: Pick<Budget, 'verksamhetId' | 'annansVerksamhet'>,
  huvudmanId: string,
): Fel[] {
  if (annansVerksamhet === null) return [];
  const at = (meddelande: string) => [fel('OGILTIGT_VARDE', 'annansVerksamhet', meddelande)];
  if (annansVerksamhet.startsWith(`${huvudmanId}/`)) {
    return at(`${annansVerksamhet} är er egen verksamhet: ange den i verksamhetId i stället.`);
  }
  if (verksamhetId === null) return [];
  return at(
    'Posten hör till en egen verksamhet. Gör en post för sig av det som ska till en annan parts verksamhet.',
  );
}

/** The rows elsewhere in the network that a budget refers to. */
export function budgetreferenser({
  planpunktId,
  avtalId,
  annansVerksamhet,
}: Partial<Pick<Budget, 'planpunktId' | 'avtalId' | 'annansVerksamhet'>>): Referensuppgift[] {
  return [
    ...(planpunktId ? [{ slag: 'planpunkt', falt: 'planpunktId', id: planpunktId } as const] : []),
    ...(avtalId ? [{ slag: 'avtal', falt: 'avtalId', id: avtalId } as const] : []),
    ...(annansVerksamhet
      ? [{ slag: 'verksamhet', falt: 'annansVerksamhet', id: annansVerksamhet } as const]
      : []),
  ];
}
