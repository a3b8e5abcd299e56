import type { Funktion } from '../../shared/contract/enums.ts';
import { exempelkalla, type Kalla } from '../../shared/values/kalla.ts';

interface Options {
  /** Days a week; left out when unknown. */
  dagarPerVecka?: number;
  /** Sample data unless a document says otherwise. */
  kalla?: Kalla;
}

const offer =
  (paPlats: boolean, bokningsbar: boolean) =>
  (funktion: Funktion, { dagarPerVecka, kalla = exempelkalla }: Options = {}) => ({
    funktion,
    paPlats,
    bokningsbar,
    dagarPerVecka,
    kalla,
  });

/** At the place, and a visit can be booked: what a mandatory function takes. */
export const bokbar = offer(true, true);

/** At the place, but no visit can be booked. */
export const paPlats = offer(true, false);

/** Bookable, but not at the place: by video, or at the hospital. */
export const paDistans = offer(false, true);

/** In the resident's home: neither at the place nor booked as a visit there. */
export const iHemmet = offer(false, false);
