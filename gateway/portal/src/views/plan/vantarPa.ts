import type { Beslutsutfall, Planlage } from '../../queries/queries.generated.ts';

/** One party's decision on an item. */
export interface Partsbeslut {
  huvudmanId: string;
  utfall?: Beslutsutfall | null;
  underlagHash?: string | null;
}

/** One party's answer to an indicator. */
export interface Partsuppgift {
  huvudmanId: string;
  jaNej?: boolean | null;
  antal?: number | null;
  text?: string | null;
}

/** The fields of an item that show who is waited for. */
export interface Vantpunkt {
  lage?: Planlage | null;
  underlagHash: string;
  beslut: readonly Partsbeslut[];
  indikatorer: readonly { svar: readonly Partsuppgift[] }[];
}

/** A party that an item waits for, and for what: its decision, or its answer in the follow-up. */
export interface Vantan {
  huvudmanId: string;
  pa: 'beslut' | 'svar';
}

/** Whether a decision approves the item as it stands: an approval of another or an unstated wording does not count. */
export function godtar(beslut: Partsbeslut, underlagHash: string): boolean {
  return beslut.utfall === 'BIFALL' && beslut.underlagHash === underlagHash;
}

/** Whether an indicator is answered; null is not answered, never no. */
export function besvarad({ jaNej, antal, text }: Partsuppgift): boolean {
  return (jaNej ?? antal ?? text ?? null) !== null;
}

/**
 * Whom an item waits for, in order of party. One that is declined, decided or being carried out waits for nobody; one that
 * is followed up waits for those who have left an indicator unanswered; any other for those who have not approved it as it
 * stands. Who does not answer just now is among them: nobody knows whether it has decided. Nobody is named for an item
 * whose state is unknown, since it may wait for anybody.
 */
export function vantarPa({ lage, underlagHash, beslut, indikatorer }: Vantpunkt): Vantan[] {
  if (!lage || lage === 'AVSLAGEN' || lage === 'BESLUTAD' || lage === 'VERKSTALLS') return [];
  if (lage !== 'FOLJS_UPP') {
    return beslut
      .filter((one) => !godtar(one, underlagHash))
      .map(({ huvudmanId }) => ({ huvudmanId, pa: 'beslut' }));
  }
  const unanswered = indikatorer.flatMap(({ svar }) => svar.filter((one) => !besvarad(one)));
  const parter = new Set(unanswered.map(({ huvudmanId }) => huvudmanId));
  return [...parter].sort().map((huvudmanId) => ({ huvudmanId, pa: 'svar' }));
}
