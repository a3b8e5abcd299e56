import type { Ny } from '../../serve/database/Ny.ts';
import type { Avtalspart } from '../avtal/Avtalspart.ts';
import type { Beslut, NyBeslutsinstans, Uppfoljning } from '../beslut/Beslut.ts';
import type { Budget } from '../budget/Budget.ts';
import type { Deltagande } from '../deltagande/Deltagande.ts';
import type { Inforande } from '../dokument/Inforande.ts';
import type { Atgard, Granskning, Rekommendation } from '../granskning/Granskning.ts';
import type { Indikatorsvar } from '../indikator/Indikatorsvar.ts';
import type { Insats } from '../insats/Insats.ts';
import type { Matvarde } from '../matvarde/Matvarde.ts';
import type { Organisationsenhet } from '../organisationsenhet/Organisationsenhet.ts';
import type { Bekraftelse } from '../pastaende/Bekraftelse.ts';
import type { Rapport, Rapportmottagning } from '../rapport/Rapport.ts';
import type { Spridning } from '../spridning/Spridning.ts';
import type { Uppgift } from '../uppgift/Uppgift.ts';
import type { Plats, Verksamhet, Verksamhetsfunktion } from '../verksamhet/Verksamhet.ts';

/** A unit in sample data, with its functions, places and services. */
export type NyVerksamhet = Omit<Ny<Verksamhet>, 'soktext'> & {
  funktioner?: Omit<Ny<Verksamhetsfunktion>, 'verksamhetId'>[];
  platser?: Omit<Ny<Plats>, 'verksamhetId' | 'ordning'>[];
  insatser?: Omit<Ny<Insats>, 'verksamhetId'>[];
};

/** A participation in sample data, with the ids of the huvudman's units in it. */
export type NyttDeltagande = Ny<Deltagande> & { verksamheter: string[] };

/** A part of the organisation, and a figure or statement, in sample data. */
export type NyOrganisationsenhet = Ny<Organisationsenhet>;
export type NyUppgift = Ny<Uppgift>;

/** The data for an empty database. Everything is optional, and what is left out is unknown. */
export interface Huvudmansdata {
  verksamheter?: NyVerksamhet[];
  budgetar?: Ny<Budget>[];
  deltaganden?: NyttDeltagande[];
  beslutsinstanser?: NyBeslutsinstans[];
  avtalsparter?: Ny<Avtalspart>[];
  beslut?: Ny<Beslut>[];
  uppfoljningar?: Ny<Uppfoljning>[];
  inforanden?: Ny<Inforande>[];
  indikatorsvar?: Ny<Indikatorsvar>[];
  matvarden?: Ny<Matvarde>[];
  organisation?: NyOrganisationsenhet[];
  uppgifter?: NyUppgift[];
  spridningar?: Ny<Spridning>[];
  granskningar?: Ny<Granskning>[];
  rekommendationer?: Ny<Rekommendation>[];
  atgarder?: Ny<Atgard>[];
  /** Services of units that are not listed with their unit. */
  insatser?: Ny<Insats>[];
  rapporter?: Ny<Rapport>[];
  rapportmottagningar?: Ny<Rapportmottagning>[];
  bekraftelser?: Ny<Bekraftelse>[];
}
