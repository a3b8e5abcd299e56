import type { NagonRadtyp } from '../andring/loggaGrunddata.ts';
import { avtalsparttyp } from './avtal/avtalMutationer.ts';
import { beslutstyp } from './beslut/beslutMutationer.ts';
import { instanstyp } from './beslut/beslutsinstansMutationer.ts';
import { uppfoljningstyp } from './beslut/uppfoljningMutationer.ts';
import { budgettyp } from './budget/budgetMutationer.ts';
import { deltaganderad } from './deltagande/deltaganderad.ts';
import { inforandetyp } from './dokument/inforandeMutationer.ts';
import { granskningstyp } from './granskning/granskningMutationer.ts';
import { indikatorsvartyp } from './indikator/indikatorsvarMutationer.ts';
import { insatstyp } from './insats/insatsMutationer.ts';
import { matvardetyp } from './matvarde/matvardeMutationer.ts';
import { organisationsenhetstyp } from './organisationsenhet/organisationsenhetMutationer.ts';
import { spridningstyp } from './spridning/spridningMutationer.ts';
import { uppgiftstyp } from './uppgift/uppgiftMutationer.ts';
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
];
