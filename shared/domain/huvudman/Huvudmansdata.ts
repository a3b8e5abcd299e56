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

/** A unit as its owner writes it down: functions, places and services beside it. */
export type NyVerksamhet = Omit<Ny<Verksamhet>, 'soktext'> & {
  funktioner?: Omit<Ny<Verksamhetsfunktion>, 'verksamhetId'>[];
  platser?: Omit<Ny<Plats>, 'verksamhetId' | 'ordning'>[];
  insatser?: Omit<Ny<Insats>, 'verksamhetId'>[];
};

/** A participation with the ids of the units that the huvudman brings. */
export type NyttDeltagande = Ny<Deltagande> & { verksamheter: string[] };

/** A part of the organisation, and a figure or statement, as their owner writes them down. */
export type NyOrganisationsenhet = Ny<Organisationsenhet>;
export type NyUppgift = Ny<Uppgift>;

/** What a huvudman's database starts with. Everything is optional: what is left out is unknown. */
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
  /** Services of units, where they do not stand with their unit. */
  insatser?: Ny<Insats>[];
  rapporter?: Ny<Rapport>[];
  rapportmottagningar?: Ny<Rapportmottagning>[];
  bekraftelser?: Ny<Bekraftelse>[];
}
