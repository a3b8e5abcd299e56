import { existsSync, statfsSync } from 'node:fs';

// The tests open hundreds of databases, and SQLite waits for the disk at each write: a file system in memory has no disk
// to wait for. One that is small, as in a container, is left alone.
const memory = '/dev/shm';
if (!process.env.TMPDIR && existsSync(memory)) {
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize > 2e9) process.env.TMPDIR = memory;
}

/** Test files run in bare Node.js: no module is loaded by Jest. */
export default {
  globalSetup: './test/runner/bringUpToDate.mjs',
  testEnvironment: './test/runner/SharedEnvironment.mjs',
  testRunner: './test/runner/runTestFile.mjs',
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/data/', '<rootDir>/.stripped/'],
  maxWorkers: 2,
  // What a test file has loaded stays: a process that has grown is replaced, so that the last files run as fast as the first.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
};
