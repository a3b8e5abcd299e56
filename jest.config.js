import { availableParallelism } from 'node:os';

/** Test files run in bare Node.js: no module is loaded by Jest. */
export default {
  globalSetup: './test/runner/beforeAll.mjs',
  testEnvironment: './test/runner/SharedEnvironment.mjs',
  testRunner: './test/runner/runTestFile.mjs',
  testSequencer: './test/runner/LongestFirst.mjs',
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/data/', '<rootDir>/.stripped/'],
  // One more than there are cores: a test often waits, for a database, a browser or another process.
  maxWorkers: availableParallelism() + 1,
  // What a test file has loaded stays: a process that has grown is replaced, so that the last files run as fast as the first.
  workerIdleMemoryLimit: '1500MB',
  // A process that holds a gigabyte gives it back when it ends, which on a busy machine takes longer than Jest's half second.
  workerGracefulExitTimeout: 30_000,
  testTimeout: 60_000,
};
