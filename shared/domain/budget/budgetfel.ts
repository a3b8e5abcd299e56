import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import type { Huvudmanslag } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import { type Beslutsreferens, sammaBeslut } from '../beslut/Beslutsreferens.ts';
import { beloppsfel, rimlighetsfel } from '../rimlighetsfel.ts';
import type { Budget } from './Budget.ts';

/**
 * Values of a budget that can be wrong whatever its state. Amounts in öre, each within what a huvudman of that kind can
 * budget in a year; `slag` null: of any kind.
 */
export function budgetvardefel(
  values: {
    ar?: number | null;
    post?: string | null;
    belopp?: Ore | null;
    utfall?: Ore | null;
  },
  slag: Huvudmanslag | null,
): Fel[] {
  const { ar, post, belopp, utfall } = values;
  return [
    ...rimlighetsfel(ar, 'budgetar', 'ar'),
    ...beloppsfel(belopp, 'belopp', slag),
    ...beloppsfel(utfall, 'utfall', slag, 'utfall'),
    ...langdfel({ post }, { post: 200 }),
  ];
}

/** A decided budget changes only by a new decision: the decision is the huvudman's own instance's, not the writer's. */
export function utkastfel({ status, id }: Pick<Budget, 'status' | 'id'>): Fel[] {
  if (status === 'UTKAST') return [];
  const meddelande = `${id} är beslutad och ändras bara genom ett nytt beslut: använd beslutaBudget med det beslutet.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/** A decision that the budget rests on already decides nothing new. */
export function beslutsfel(budget: Pick<Budget, 'beslut'>, beslut: Beslutsreferens): Fel[] {
  if (!budget.beslut || !sammaBeslut(budget.beslut, beslut)) {
    return langdfel(
      { 'beslut.instans': beslut.instans, 'beslut.paragraf': beslut.paragraf },
      { 'beslut.instans': 200, 'beslut.paragraf': 50 },
    );
  }
  const meddelande =
    'Budgeten vilar redan på det beslutet: ange det nya beslutets instans, datum och paragraf.';
  return [fel('FEL_TILLSTAND', 'beslut', meddelande)];
}

/** Only what is decided has an outcome. */
export function utfallsfel({ status, id }: Pick<Budget, 'status' | 'id'>): Fel[] {
  if (status === 'BESLUTAD') return [];
  const meddelande = `${id} är ett utkast: besluta budgeten innan utfallet registreras.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}
