import type { NagonRadtyp } from '../change/history/loggaGrunddata.ts';
import { avtalsparttyp } from './avtal/Avtalspart.ts';
import { beslutstyp, instanstyp, uppfoljningstyp } from './beslut/Beslut.ts';
import { budgettyp } from './budget/Budget.ts';
import { deltaganderad } from './deltagande/deltaganderad.ts';
import { inforandetyp } from './dokument/Inforande.ts';
import { atgardstyp, granskningstyp, rekommendationstyp } from './granskning/Granskning.ts';
import { atkomstvaltyp } from './huvudman/Atkomstval.ts';
import { indikatorsvartyp } from './indikator/Indikatorsvar.ts';
import { insatstyp } from './insats/Insats.ts';
import { matvardetyp } from './matvarde/Matvarde.ts';
import { organisationsenhetstyp } from './organisationsenhet/Organisationsenhet.ts';
import { bekraftelsetyp } from './pastaende/Bekraftelse.ts';
import { rapportmottagningstyp, rapporttyp } from './rapport/Rapport.ts';
import { spridningstyp } from './spridning/Spridning.ts';
import { uppgiftstyp } from './uppgift/Uppgift.ts';
import { verksamhetsrad } from './verksamhet/verksamhetsrad.ts';

/** Every kind of row of a huvudman that has a history. */
export const huvudmansradtyper: readonly NagonRadtyp[] = [
  verksamhetsrad,
  budgettyp,
  deltaganderad,
  instanstyp,
  beslutstyp,
  uppfoljningstyp,
  avtalsparttyp,
  inforandetyp,
  indikatorsvartyp,
  matvardetyp,
  insatstyp,
  organisationsenhetstyp,
  uppgiftstyp,
  spridningstyp,
  granskningstyp,
  rekommendationstyp,
  atgardstyp,
  rapporttyp,
  rapportmottagningstyp,
  bekraftelsetyp,
  atkomstvaltyp,
];
