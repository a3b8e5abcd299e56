import { Mutex, withTimeout } from 'async-mutex';
import type { DatabaseLimits } from './DatabaseLimits.ts';

/** Does one thing at a time. Each waits for its turn for so long, and in such number, only: else an error with POOL_BUSY. */
export function takeTurns({ waiting, waitMs }: Pick<DatabaseLimits, 'waiting' | 'waitMs'>) {
  const turns = withTimeout(new Mutex(), waitMs, busy('it was not its turn in time'));
  let underWay = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (underWay > waiting) throw busy('too many wait for their turn');
    underWay += 1;
    try {
      return await turns.runExclusive(work);
    } finally {
      underWay -= 1;
    }
  };
}

function busy(why: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`the database is busy: ${why}`), { code: 'POOL_BUSY' });
}
