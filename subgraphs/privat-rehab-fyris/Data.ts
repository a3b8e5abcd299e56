/** Where a figure comes from, as the contract has it. */
export interface Kalla {
  dokument: string;
  avsnitt: string | null;
  exempel: boolean;
}

/** A unit, as the contract has it on the wire; what is unknown is left out. */
export interface Verksamhet {
  id: string;
  namn: string;
  typ: string;
  uppdragsgivare: string[];
  funktioner: {
    funktion: string;
    paPlats: boolean;
    bokningsbar: boolean;
    dagarPerVecka?: number;
  }[];
  platser: { kommunkod: string }[];
  kalla: Kalla;
}

/** A decided budget post; amounts are decimal strings. There are no drafts here. */
export interface Budget {
  id: string;
  ar: number;
  verksamhetId: string;
  belopp: string;
}

/** A measured value of one month. */
export interface Matvarde {
  verksamhetId: string;
  matt: string;
  period: string;
  varde: number | null;
  enhet: string;
  kalla: Kalla;
}

/** All that Rehab Fyris keeps: one JSON document. */
export interface Data {
  verksamheter: Verksamhet[];
  budgetar: Budget[];
  deltaganden: { vardcentrumId: string; status: string; verksamheter: string[] }[];
  inforanden: { dokumentId: string; status: string }[];
  matvarden: Matvarde[];
}
