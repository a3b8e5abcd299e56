import type { Fault } from './Fault.ts';
import type { WriteSample } from './Writes.ts';

/** How the changes fared under one fault. */
export interface WritesFared {
  /** Acknowledged. */
  written: number;
  /** Not kept, and told so with a code. */
  refused: number;
  /** Of which nobody was told whether they are kept, or that nobody took. */
  unanswered: number;
  /** The musts that did not hold, in words. */
  broken: string[];
}

/** Holds what writers were told against what the fault allows. */
export function judgeWrites(
  { writes = {} }: Pick<Fault, 'writes'>,
  all: readonly WriteSample[],
): WritesFared {
  const broken: string[] = [];
  const counted = { written: 0, refused: 0, unanswered: 0 };
  for (const { party, written } of all) {
    const { refused = [], unanswered = false } = writes[party] ?? {};
    switch (written.kind) {
      case 'acknowledged':
        counted.written += 1;
        break;
      case 'refused':
        counted.refused += 1;
        if (!refused.includes(written.kod)) broken.push(`refused, ${party}: ${written.kod}`);
        break;
      case 'conflict':
        // Only after one of which it was not known (Draft), which is judged by itself.
        counted.refused += 1;
        break;
      case 'broken':
        broken.push(`broken write, ${party}: ${written.why}`);
        break;
      default:
        counted.unanswered += 1;
        if (!unanswered) broken.push(`write without an answer, ${party}: ${written.why}`);
    }
  }
  for (const [party, { refused = [], surely = false }] of Object.entries(writes)) {
    const seen = all.some((one) => one.party === party && one.written.kind === 'refused');
    if (surely && !seen) broken.push(`${party} refused no write with ${refused.join(' or ')}`);
  }
  return { ...counted, broken };
}
