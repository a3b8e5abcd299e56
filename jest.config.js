/** Jest runs the TypeScript as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/data/'],
  // As many as there are cores: most tests wait for servers. Jest's default of one fewer leaves half of a small machine idle.
  maxWorkers: '100%',
  testTimeout: 60_000,
};
