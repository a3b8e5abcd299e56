/** An amount in kronor as text, with a point before öre: "12345678.50". A number would lose öre. */
export type Belopp = string;
/** A percentage, with two decimals at most. */
export type Procent = number;
/** A day: "2026-01-31". */
export type Datum = string;
/** A moment with its time zone: "2026-01-31T08:00:00Z". */
export type DatumTid = string;
/** A month: "2026-01". */
export type Manad = string;

/** The types of the scalars in JSON, for graphql-codegen's setting `scalars`. */
export const scalars = {
  Belopp: 'string',
  Procent: 'number',
  Datum: 'string',
  DatumTid: 'string',
  Manad: 'string',
} as const;
