import type { NagonRadtyp } from '../../../shared/andring/loggaGrunddata.ts';
import { avtalstyp } from './avtalMutationer.ts';
import { checklistetyp } from './checklistaMutationer.ts';
import { dokumenttyp } from './dokumentMutationer.ts';
import { matttyp } from './mattMutationer.ts';
import { organtyp } from './organMutationer.ts';
import { plantyp } from './planMutationer.ts';
import { punkttyp } from './planpunktMutationer.ts';
import { maltyp, strategityp } from './strategiMutationer.ts';
import { ansvarstyp, lagtyp, rapportkravstyp, utsagetyp } from './underlagMutationer.ts';
import { vardcentrumtyp } from './vardcentrumMutationer.ts';

/** Every kind of row of samverkan that has a history. */
export const samverkansradtyper: readonly NagonRadtyp[] = [
  vardcentrumtyp,
  organtyp,
  avtalstyp,
  plantyp,
  punkttyp,
  dokumenttyp,
  strategityp,
  maltyp,
  matttyp,
  checklistetyp,
  utsagetyp,
  lagtyp,
  ansvarstyp,
  rapportkravstyp,
];
