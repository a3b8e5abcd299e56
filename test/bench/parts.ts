import type { Report } from './Report.ts';
import type { BenchOptions, PartName } from './readOptions.ts';
import { entities } from './rows/entities.ts';
import { fresh } from './rows/fresh.ts';
import { greedy } from './rows/greedy.ts';
import { guards } from './rows/guards.ts';
import { hanging } from './rows/hanging.ts';
import { join } from './rows/join.ts';
import { owner } from './rows/owner.ts';
import { peers } from './rows/peers.ts';
import { publicQuery } from './rows/publicQuery.ts';
import { real } from './rows/real.ts';
import { size } from './rows/size.ts';
import { workers } from './rows/workers.ts';
import { writes } from './rows/writes.ts';

/** What each part of a run measures. */
export const parts: Record<PartName, (options: BenchOptions, report: Report) => Promise<void>> = {
  peers,
  publicQuery,
  fresh,
  size,
  join,
  guards,
  workers,
  hanging,
  greedy,
  real,
  entities,
  owner,
  writes,
};
