import type { Ground } from './Ground.ts';
import type { Verdict } from './Verdict.ts';

/** Who attacks: what they have in their hands to begin with. */
export type Attacker =
  | 'a member'
  | 'samverkan'
  | 'a client'
  | "one member's key"
  | "the gateway's key";

/** One attack on the running network, which both the test suite and `npm run hostile` make. */
export interface Attack {
  name: string;
  attacker: Attacker;
  /** What is tried, in one line. */
  tried: string;
  /** Makes the attack, and holds what comes of it against what must hold. */
  run(ground: Ground, verdict: Verdict): Promise<void>;
}
