import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './Fault.ts';
import type { Writes } from './Writes.ts';

const refuseMs = 60_000;
const pollMs = 50;

/**
 * Resolves when each member that must refuse changes under a fault has refused one that was sent from then on, or does not
 * in time, which judgeWrites tells of.
 */
export async function surelyRefused(
  { writes: under = {} }: Pick<Fault, 'writes'>,
  writes: Writes,
  from: number,
): Promise<void> {
  const must = Object.keys(under).filter((party) => under[party]?.surely);
  for (const until = Date.now() + refuseMs; Date.now() < until; await wait(pollMs)) {
    const refused = writes.since(from).filter(({ written }) => written.kind === 'refused');
    if (must.every((party) => refused.some((one) => one.party === party))) return;
  }
}
