import { expect, test } from '@jest/globals';
import { shellFile } from './shellFile.ts';

test.each([
  ['/', 'start.html'],
  ['/plan/osthammar-2020', 'plan.en.html'],
  ['/verksamhet/tierp/elevhalsan', 'verksamhet.en.en.html'],
  ['/verksamhet/tierp/elevhalsan/mer', '.html'],
  ['/Plan', '.html'],
  ['/..%2f', '.html'],
])('%s begins with %s', (path, file) => {
  expect(shellFile(path)).toBe(file);
});
