import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The files that open a browser, in the order in which they are begun, and for how many seconds each runs. */
const inBrowser = {
  'test/portal/pages.test.ts': 150,
  'test/tasks/gemensamt.browser.test.ts': 130,
  'test/portal/silence.test.ts': 80,
  'test/workplace/pages.test.ts': 100,
  'test/tasks/arbetsplats.browser.test.ts': 85,
  'test/portal/sizes.test.ts': 60,
};

/** The others that take long: begun last, one would keep one worker busy while the others have nothing left. */
const long = {
  'test/hostile/hostile.test.ts': 150,
  'test/database/killed.test.ts': 100,
  'test/processes.test.ts': 90,
  'test/cli/anvandning.test.ts': 80,
  'test/conformance/brokenMember.test.ts': 60,
  'test/gateway/extensions.test.ts': 60,
  'test/chaos/rollout.test.ts': 60,
  'test/gateway/network.test.ts': 50,
  'test/conformance/federation/aliases.test.ts': 50,
  'test/chaos/chaos.test.ts': 50,
  'test/cli/vardnat.test.ts': 40,
  'test/workplace/notices.test.ts': 40,
};

/** Any other file. */
const ordinarySeconds = 4;

/**
 * The longest first, then Jest's order (by how long a file took before, or by its size on a fresh clone); and one browser at a
 * time, as nearly as an order can bring it about: each browser wants more than a core, and two side by side make each other late.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const nameOf = ({ path, context }) => relative(context.config.rootDir, path);
    const placeIn = (names) => (test) => {
      const at = Object.keys(names).indexOf(nameOf(test));
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    const by = (place) => (a, b) => (place(a) === place(b) ? 0 : place(a) - place(b));
    const sorted = super.sort(tests);
    const isInBrowser = (test) => nameOf(test) in inBrowser;
    const others = sorted.filter((test) => !isInBrowser(test)).sort(by(placeIn(long)));
    const browsers = sorted.filter(isInBrowser).sort(by(placeIn(inBrowser)));
    // One worker opens the browsers, one after the other; all else is shared by the rest of them (jest.config.js).
    return [
      ...this.#begun(browsers, (test) => inBrowser[nameOf(test)]),
      ...this.#begun(others, (t) => (long[nameOf(t)] ?? ordinarySeconds) / availableParallelism()),
    ]
      .sort((a, b) => a.at - b.at)
      .map(({ test }) => test);
  }

  /** When each is begun, in seconds, if one follows the other. */
  #begun(tests, secondsOf) {
    let at = 0;
    return tests.map((test) => {
      const begun = { test, at };
      at += secondsOf(test);
      return begun;
    });
  }
}
