import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** What takes longest: begun last, it would keep one worker busy while the others have nothing left. */
const long = [
  'test/portal/pages.test.ts',
  'test/portal/silence.test.ts',
  'test/hostile/hostile.test.ts',
  'test/cli/anvandning.test.ts',
  'test/database/killed.test.ts',
  'test/processes.test.ts',
  'test/chaos/rollout.test.ts',
  'test/database/restart.test.ts',
  'test/portal/sizes.test.ts',
  'test/gateway/network.test.ts',
];

/** Jest's order, longest first by what it remembers; where it remembers nothing, as on a fresh clone, by this list. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const place = ({ path, context }) => {
      const at = long.indexOf(relative(context.config.rootDir, path));
      return at < 0 ? long.length : at;
    };
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
