import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Load } from './Load.ts';
import type { Writes } from './Writes.ts';

export const recoverMs = 60_000;
/** So many whole answers in a row, each question several times. */
const wholeInARow = 12;

interface Tried {
  from: number;
  to: number;
  well: boolean;
}

/**
 * When all was well again after `healed`: the last answer that was not whole had come, and the last change that was not
 * acknowledged. Null when enough whole answers in a row, and an acknowledged change of each draft, do not come in time.
 */
export async function recovery(
  load: Load,
  writes: Writes | undefined,
  healed: number,
): Promise<number | null> {
  for (const until = healed + recoverMs; performance.now() < until; await wait(100)) {
    const answers = load.since(healed).map(({ from, to, verdict }) => ({
      from,
      to,
      well: verdict.kind === 'complete' && !verdict.stale,
    }));
    const changes = writes?.since(healed) ?? [];
    const drafts = writes?.drafts ?? [];
    const ends = [
      endOf(answers, wholeInARow),
      ...drafts.map(({ party, draft }) =>
        endOf(
          changes
            .filter((one) => one.party === party && one.draft === draft)
            .map(({ from, to, written }) => ({ from, to, well: written.kind === 'acknowledged' })),
          1,
        ),
      ),
    ];
    if (!ends.includes(null)) return Math.max(healed, ...ends.map(Number));
  }
  return null;
}

/** When the last that did not go well had ended, 0 when all went well; null when fewer have gone well since. */
function endOf(tried: Tried[], inARow: number): number | null {
  const inOrder = tried.sort((a, b) => a.from - b.from);
  const last = inOrder.slice(-inARow);
  if (last.length < inARow || !last.every(({ well }) => well)) return null;
  return inOrder.findLast(({ well }) => !well)?.to ?? 0;
}
