import {
  angettSkal,
  ingetPersonnummer,
  tillatnaTecken,
  vaktadeMutationer,
} from '../change/vaktadeMutationer.ts';
import { fieldGuard } from '../concept/inputRules.ts';
import { avtalMutationer } from './avtal/avtalMutationer.ts';
import { beslutMutationer } from './beslut/beslutMutationer.ts';
import { beslutsinstansMutationer } from './beslut/beslutsinstansMutationer.ts';
import { uppdragMutationer } from './beslut/uppdragMutationer.ts';
import { uppfoljningMutationer } from './beslut/uppfoljningMutationer.ts';
import { budgetMutationer } from './budget/budgetMutationer.ts';
import { mutationRules, mutationsroller } from './concepts.ts';
import { deltagandeMutationer } from './deltagande/deltagandeMutationer.ts';
import { inforandeMutationer } from './dokument/inforandeMutationer.ts';
import { egenHuvudman } from './egenHuvudman.ts';
import { granskningMutationer } from './granskning/granskningMutationer.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import { atkomstMutationer } from './huvudman/atkomstMutationer.ts';
import { indikatorsvarMutationer } from './indikator/indikatorsvarMutationer.ts';
import { insatsMutationer } from './insats/insatsMutationer.ts';
import { matvardeMutationer } from './matvarde/matvardeMutationer.ts';
import { organisationsenhetMutationer } from './organisationsenhet/organisationsenhetMutationer.ts';
import { bekraftelseMutationer } from './pastaende/bekraftelseMutationer.ts';
import { rapportMutationer } from './rapport/rapportMutationer.ts';
import { spridningMutationer } from './spridning/spridningMutationer.ts';
import { uppgiftMutationer } from './uppgift/uppgiftMutationer.ts';
import { verksamhetMutationer } from './verksamhet/verksamhetMutationer.ts';

/** All mutations of a huvudman's own endpoint, behind their common guards. */
export const huvudmansmutationer = vaktadeMutationer<HuvudmanContext>(
  { agareAv: ({ huvudman }) => huvudman, roller: mutationsroller },
  [
    egenHuvudman,
    angettSkal,
    tillatnaTecken,
    ingetPersonnummer,
    fieldGuard(mutationRules, ({ huvudman }) => huvudman.slag),
  ],
  {
    ...verksamhetMutationer,
    ...deltagandeMutationer,
    ...budgetMutationer,
    ...avtalMutationer,
    ...beslutMutationer,
    ...beslutsinstansMutationer,
    ...uppdragMutationer,
    ...uppfoljningMutationer,
    ...inforandeMutationer,
    ...indikatorsvarMutationer,
    ...matvardeMutationer,
    ...insatsMutationer,
    ...organisationsenhetMutationer,
    ...uppgiftMutationer,
    ...spridningMutationer,
    ...granskningMutationer,
    ...rapportMutationer,
    ...bekraftelseMutationer,
    ...atkomstMutationer,
  },
);
