import type { Avtalspart } from '../avtal/Avtalspart.ts';
import type { Beslut, Beslutsinstans, Uppfoljning } from '../beslut/Beslut.ts';
import type { Budget } from '../budget/Budget.ts';
import type { Deltagande } from '../deltagande/Deltagande.ts';
import type { Inforande } from '../dokument/Inforande.ts';
import type { Indikatorsvar } from '../indikator/Indikatorsvar.ts';
import type { Matvarde } from '../matvarde/Matvarde.ts';
import type { Plats, Verksamhet, Verksamhetsfunktion } from '../verksamhet/Verksamhet.ts';

/** A row as it is first laid in: what may be null may be left out, and the version is given by the database. */
type Ny<Row> = Omit<Partial<Row>, 'version'> & Pick<Row, Obligatorisk<Row>>;
type Obligatorisk<Row> = {
  [Key in keyof Row]-?: Key extends 'version' ? never : null extends Row[Key] ? never : Key;
}[keyof Row];

/** A unit as its owner writes it down: functions and places beside it. */
export type NyVerksamhet = Omit<Ny<Verksamhet>, 'soktext'> & {
  funktioner?: Omit<Ny<Verksamhetsfunktion>, 'verksamhetId'>[];
  platser?: Omit<Ny<Plats>, 'verksamhetId' | 'ordning'>[];
};

/** A participation with the ids of the units that the huvudman brings. */
export type NyttDeltagande = Ny<Deltagande> & { verksamheter: string[] };

/** What a huvudman's database starts with. Everything is optional: what is left out is unknown. */
export interface Huvudmansdata {
  verksamheter?: NyVerksamhet[];
  budgetar?: Ny<Budget>[];
  deltaganden?: NyttDeltagande[];
  beslutsinstanser?: Ny<Beslutsinstans>[];
  avtalsparter?: Ny<Avtalspart>[];
  beslut?: Ny<Beslut>[];
  uppfoljningar?: Ny<Uppfoljning>[];
  inforanden?: Ny<Inforande>[];
  indikatorsvar?: Ny<Indikatorsvar>[];
  matvarden?: Ny<Matvarde>[];
}
