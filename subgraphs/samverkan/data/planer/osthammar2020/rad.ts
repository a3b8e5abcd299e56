import type { Svarstyp } from '../../../store/rows.generated.ts';

/** A row of the plan's tables, in the plan's own words; `indikator` is empty where it gives only the kind of answer. */
export interface Rad {
  nummer: string;
  rubrik: string;
  aktivitet: string;
  indikator: string;
  svarstyp: Svarstyp;
  ansvariga: readonly string[];
  /** The row itself names nobody; the name is that of the row above. */
  ansvarigaFranRadenOvan?: true;
  grupp?: string;
}

export const samrad = 'lokalt-samrad-osthammar';
export const tjansteledning = 'lokal-tjansteledning-osthammar';
export const narvardsstrateg = 'narvardsstrateg-osthammar';
export const aktuellArbetsgrupp = 'aktuell-arbetsgrupp-osthammar';
export const barnOchUnga = 'arbetsgrupp-barn-unga-osthammar';
export const vuxnaOchAldre = 'arbetsgrupp-vuxna-aldre-osthammar';
