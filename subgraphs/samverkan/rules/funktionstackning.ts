import { enums, type Funktion } from '../../../shared/contract/enums.ts';
import { type Deltagarsvar, deltagarlage } from './Deltagarsvar.ts';

/** Functions that every vårdcentrum must have. Source: 'Att leda och samordna ett vårdcentrum'; checklist row 19. */
export const obligatoriskaFunktioner: readonly Funktion[] = [
  'ALLMANMEDICIN',
  'VUXENPSYKIATRI',
  'BARNMEDICIN',
  'GERIATRIK',
];

/** Whether one function is covered; `leverantorer` are ids of parties. */
export interface Funktionstackning {
  funktion: Funktion;
  obligatorisk: boolean;
  tackt: boolean | null;
  leverantorer: string[];
}

/**
 * Which functions are covered: the mandatory ones first, always, then the others that an accepted participant offers
 * in any way. Covered means at the place and bookable (checklist row 20); where the post belongs does not matter
 * (row 21). `tackt` is null while the answer could still be yes: somebody invited is silent, or has accepted without
 * showing its functions. No answer is never no.
 */
export function funktionstackning(
  inbjudna: readonly string[],
  svar: readonly (Deltagarsvar | null)[] | null | undefined,
): Funktionstackning[] {
  const { saknas, accepterade } = deltagarlage(inbjudna, svar);
  const utbud = [...accepterade].map(([id, { funktioner }]) => ({ id, funktioner }));
  const complete = saknas.length === 0 && utbud.every(({ funktioner }) => funktioner != null);
  const offered = new Set(utbud.flatMap(({ funktioner }) => funktioner?.map((u) => u.funktion)));
  const others = enums.Funktion.filter(
    (funktion) => offered.has(funktion) && !obligatoriskaFunktioner.includes(funktion),
  );

  return [...obligatoriskaFunktioner, ...others].map((funktion) => {
    const leverantorer = utbud
      .filter(({ funktioner }) =>
        funktioner?.some((u) => u.funktion === funktion && u.paPlats && u.bokningsbar),
      )
      .map(({ id }) => id);
    return {
      funktion,
      obligatorisk: obligatoriskaFunktioner.includes(funktion),
      tackt: leverantorer.length > 0 ? true : complete ? false : null,
      leverantorer,
    };
  });
}
