import type { Noggrannhet } from '../../contract/enums.ts';

/** A number as its source gives it. */
interface Tal {
  varde?: number | null;
  noggrannhet: Noggrannhet;
  minst?: number | null;
  hogst?: number | null;
}

/** Bounds, inclusive. Null where the wording gives none. */
interface Granser {
  minst: number | null;
  hogst: number | null;
}

/** The bounds that each wording sets to a number. 'Ca' sets none: nobody knows how far it reaches. */
const bounds: Record<Noggrannhet, { under: boolean; over: boolean }> = {
  EXAKT: { under: true, over: true },
  CIRKA: { under: false, over: false },
  KNAPPT: { under: false, over: true },
  DRYGT: { under: true, over: false },
  MER_AN: { under: true, over: false },
  MINDRE_AN: { under: false, over: true },
  MINST: { under: true, over: false },
  HOGST: { under: false, over: true },
  INTERVALL: { under: false, over: false },
  ORD: { under: false, over: false },
};

/** The bounds of a number: those that the source states, or those that follow from its wording. */
export function granser({ varde = null, noggrannhet, minst = null, hogst = null }: Tal): Granser {
  const { under, over } = bounds[noggrannhet];
  return { minst: minst ?? (under ? varde : null), hogst: hogst ?? (over ? varde : null) };
}
