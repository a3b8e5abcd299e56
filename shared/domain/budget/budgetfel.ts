import { type Fel, fel } from '../../andring/Fel.ts';
import { type Beslutsreferens, sammaBeslut } from '../beslut/Beslutsreferens.ts';
import type { Budget } from './Budget.ts';

/** A decided budget changes only by a new decision: the decision is the huvudman's own instance's, not the writer's. */
export function utkastfel({ status, id }: Pick<Budget, 'status' | 'id'>): Fel[] {
  if (status === 'UTKAST') return [];
  const meddelande = `${id} är beslutad och ändras bara genom ett nytt beslut: använd beslutaBudget med det beslutet.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/** A decision that the budget rests on already decides nothing new. */
export function beslutsfel(budget: Pick<Budget, 'beslut'>, beslut: Beslutsreferens): Fel[] {
  if (!budget.beslut || !sammaBeslut(budget.beslut, beslut)) return [];
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
