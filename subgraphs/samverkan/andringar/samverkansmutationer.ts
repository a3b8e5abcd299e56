import {
  angettSkal,
  ingetPersonnummer,
  tillatnaTecken,
  vaktadeMutationer,
} from '../../../shared/change/vaktadeMutationer.ts';
import { fieldGuard } from '../../../shared/concept/inputRules.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';
import { agare } from '../samverkansskydd.ts';
import { mutationRules } from '../store/concepts.ts';
import { avtalMutationer } from './avtalMutationer.ts';
import { checklistaMutationer } from './checklistaMutationer.ts';
import { dokumentMutationer } from './dokumentMutationer.ts';
import { mutationsroller, parternasRoller } from './mutationsroller.ts';
import { organMutationer } from './organMutationer.ts';
import { planMutationer } from './planMutationer.ts';
import { planpunktMutationer } from './planpunktMutationer.ts';
import { underlagMutationer } from './underlagMutationer.ts';
import { vardcentrumMutationer } from './vardcentrumMutationer.ts';

/** All mutations of samverkan's own endpoint, with their guards. */
export const samverkansmutationer = vaktadeMutationer<SamverkanContext>(
  { agareAv: () => agare, roller: mutationsroller, andras: parternasRoller },
  [angettSkal, tillatnaTecken, ingetPersonnummer, fieldGuard(mutationRules, () => null)],
  {
    ...vardcentrumMutationer,
    ...organMutationer,
    ...planMutationer,
    ...planpunktMutationer,
    ...avtalMutationer,
    ...dokumentMutationer,
    ...checklistaMutationer,
    ...underlagMutationer,
  },
);
