import { bringUpToDate } from '../../shared/run/upToDate.mjs';

/** Before the first test file: the JavaScript of all that the tests import, and of the tests. */
export default () => bringUpToDate({ tests: true });
