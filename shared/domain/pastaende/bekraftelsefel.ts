import { type Fel, fel } from '../../change/Fel.ts';
import type { Natverkssvar } from '../../serve/natverksfraga.ts';
import { datumfel } from '../vardefel.ts';
import type { Bekraftelse } from './Bekraftelse.ts';
import { pastaendeId } from './pastaenden.ts';

type Svar = Omit<Bekraftelse, 'version' | 'kalla'>;

/**
 * Refuses an answer to the party's own statement, an answer to other words than the statement's, a dispute that does
 * not say what is wrong, and a future day. `huvudmanId` is the party that answers. Source: checklist rows 1 and 40
 * (each party answers for its own; as each confirms its own share of a cost).
 */
export function bekraftelsefel(svar: Svar, huvudmanId: string, idag: string): Fel[] {
  const wrong = datumfel(svar.datum, idag);
  if (svar.av === huvudmanId) {
    const meddelande = 'Det ni själva uppger bekräftar ni inte: ändra raden där det står.';
    wrong.push(fel('OGILTIGT_VARDE', 'av', meddelande));
  } else if (pastaendeId(svar.av, huvudmanId, svar) !== svar.pastaendeId) {
    const meddelande =
      'Uppgifterna är inte de som påståendet gäller: läs påståendet på nytt och skicka det som det står.';
    wrong.push(fel('OGILTIGT_VARDE', 'pastaendeId', meddelande));
  }
  if (svar.svar === 'BESTRIDEN' && svar.motivering === null) {
    const meddelande = 'Skriv vad som inte stämmer, så att den som påstår det kan rätta det.';
    wrong.push(fel('SAKNAR_UPPGIFT', 'motivering', meddelande));
  }
  return wrong;
}

/**
 * Refuses a first answer to a statement that is known not to be made (any more). An existing answer can always be
 * changed.
 */
export function ejPastattfel(
  { pastaendeId: id, av }: Pick<Svar, 'pastaendeId' | 'av'>,
  svar: Natverkssvar<string[]>,
  isNew: boolean,
): Fel[] {
  if (!isNew || !svar.svarade) return [];
  if (svar.varde === null) {
    return [fel('SAKNAS', 'av', `Nätverket har inte parten ${av}: kontrollera av.`)];
  }
  if (svar.varde.includes(id)) return [];
  const meddelande = `${av} påstår inte detta nu: läs vad som påstås om er och svara på det.`;
  return [fel('FEL_TILLSTAND', 'pastaendeId', meddelande)];
}
