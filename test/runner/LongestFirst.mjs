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

/** These first, then Jest's order: by how long a file took before, or by its size on a fresh clone. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const at = long.indexOf(relative(context.config.rootDir, path));
      return at < 0 ? long.length : at;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
}
