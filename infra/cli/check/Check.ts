import type { CheckOutcome, Told } from '../../../shared/doctor/Outcome.ts';
import type { Checked } from './Member.ts';

/** What a check can be tried on: a schema alone, a member that answers, or one that also trusts the key given. */
export type Needs = 'schema' | 'anrop' | 'nyckel';

/** One thing that a subgraph must do, whatever it is written in. */
export interface Check extends Told {
  needs: Needs;
  run: (checked: Checked) => Promise<CheckOutcome> | CheckOutcome;
}

export { type CheckOutcome, failedIf, ok, skipped } from '../../../shared/doctor/Outcome.ts';
