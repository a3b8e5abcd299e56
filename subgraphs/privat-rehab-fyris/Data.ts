/** The source of a figure, as in the contract. */
export interface Kalla {
  dokument: string;
  avsnitt: string | null;
  exempel: boolean;
}

/** A unit, in the contract's form. Unknown fields are left out. */
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

/** A decided budget post. Amounts are decimal strings. This member has no drafts. */
export interface Budget {
  id: string;
  ar: number;
  verksamhetId: string;
  belopp: string;
}

/** A measured value for one month. */
export interface Matvarde {
  verksamhetId: string;
  matt: string;
  period: string;
  varde: number | null;
  enhet: string;
  kalla: Kalla;
}

/** All of Rehab Fyris's data: one JSON document. */
export interface Data {
  verksamheter: Verksamhet[];
  budgetar: Budget[];
  deltaganden: { vardcentrumId: string; status: string; verksamheter: string[] }[];
  inforanden: { dokumentId: string; status: string }[];
  matvarden: Matvarde[];
}
