import type { CheckOutcome, CheckText } from '../../../shared/doctor/Outcome.ts';
import type { Checked } from './Member.ts';

/** What a check needs: a schema alone, a running member, or a member that also trusts the given key. */
export type Needs = 'schema' | 'anrop' | 'nyckel';

/** One requirement on a subgraph, in whatever language it is written. */
export interface Check extends CheckText {
  needs: Needs;
  run: (checked: Checked) => Promise<CheckOutcome> | CheckOutcome;
}

export { type CheckOutcome, failedIf, ok, skipped } from '../../../shared/doctor/Outcome.ts';
