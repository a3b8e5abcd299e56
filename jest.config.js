/** Jest runs the TypeScript as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/data/'],
  // Jest keeps what each file loaded: a process that has grown is replaced, so that the last files run as fast as the first.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
