import { type Fel, fel } from '../../change/Fel.ts';
import type { Inforandestatus } from '../../contract/enums.ts';
import { datumfel } from '../vardefel.ts';
import type { Inforande } from './Inforande.ts';

/**
 * The states that can follow each state: an adoption that has begun cannot go back, and a declined document can be
 * adopted later.
 */
const foljer: Readonly<Record<Inforandestatus, readonly Inforandestatus[]>> = {
  EJ_PABORJAT: ['PAGAR', 'INFORT', 'AVBOJT'],
  PAGAR: ['INFORT', 'AVBOJT'],
  INFORT: ['PAGAR', 'AVBOJT'],
  AVBOJT: ['PAGAR', 'INFORT'],
};

const iOrd: Readonly<Record<Inforandestatus, string>> = {
  EJ_PABORJAT: 'ej påbörjat',
  PAGAR: 'pågående',
  INFORT: 'infört',
  AVBOJT: 'avböjt',
};

/**
 * Refuses an adoption that changes nothing, one that takes back a begun adoption, and a future date. Any state may be
 * recorded first. Source: 'Strategi för närvårdssamverkan 2021–2023' (checklist rows 91–95: each party anchors and
 * adopts a document by itself).
 */
export function inforandefel(
  rad: Inforande | null,
  { status, datum }: { status: Inforandestatus; datum: string },
  idag: string,
): Fel[] {
  const wrong = datumfel(datum, idag);
  if (rad === null || foljer[rad.status].includes(status)) return wrong;
  const meddelande =
    rad.status === status
      ? `Införandet är redan ${iOrd[status]}: registrera det när läget är ett annat.`
      : `Införandet är ${iOrd[rad.status]} och kan inte bli ${iOrd[status]}: ange ${foljer[rad.status].map((one) => `${iOrd[one]} (${one})`).join(' eller ')}.`;
  return [...wrong, fel('FEL_TILLSTAND', 'status', meddelande)];
}
