import nodeModule, { createRequire } from 'node:module';
import circus from 'jest-circus/runner';
import { javascriptOf } from '../../shared/run/upToDate.mjs';
import * as resolveGlobals from './resolveGlobals.mjs';

const require = createRequire(import.meta.url);

// Node.js 20 has the one, and warns of it later.
if (nodeModule.registerHooks) nodeModule.registerHooks(resolveGlobals);
else nodeModule.register('./resolveGlobals.mjs', import.meta.url);

// Once all files have run, Jest's worker stops listening and ends when nothing keeps it: it must not wait for sockets that
// a fetch keeps for the next one, or Jest ends it by force and says so.
process.on('removeListener', (event) => {
  if (event === 'message' && process.listenerCount('message') === 0) process.exit();
});

/**
 * Runs a test file as Jest does, but in bare Node.js: the file and all that it imports are loaded by Node.js itself,
 * once for all test files of a worker. Jest's own loader would load each module anew for each file.
 * @param {import('jest-runtime').default} runtime
 * @param {string} path
 */
export default function runTestFile(globalConfig, config, environment, runtime, path, ...rest) {
  runtime.requireInternalModule = (file) => {
    // Jest's test framework keeps the tests of a file: each file gets a fresh one.
    delete require.cache[file];
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    return require(file);
  };
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.unstable_importModule = async (file) => {
    Object.assign(globalThis, runtime.requireModuleOrMock(path, '@jest/globals'));
    await import(javascriptOf(file));
  };
  // Jest has set one that looks for the source maps of its own loader.
  delete Error.prepareStackTrace;
  return circus.default(globalConfig, config, environment, runtime, path, ...rest);
}
