import type { NagonRadtyp } from '../../../shared/change/history/loggaGrunddata.ts';
import { avtalstyp } from './avtalMutationer.ts';
import { checklistetyp } from './checklistaMutationer.ts';
import { dokumenttyp, maltyp, strategityp } from './dokumentMutationer.ts';
import { organtyp } from './organMutationer.ts';
import { plantyp } from './planMutationer.ts';
import { punkttyp } from './planpunktMutationer.ts';
import { ansvarstyp, lagtyp, matttyp, rapportkravstyp, utsagetyp } from './underlagMutationer.ts';
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
