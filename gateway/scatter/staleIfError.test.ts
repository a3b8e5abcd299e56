import { expect, test } from '@jest/globals';
import { staleIfError } from './staleIfError.ts';

test.each([
  [undefined, 0],
  ['', 0],
  ['max-age=0, stale-if-error=3600', 3_600],
  ['MAX-AGE=0,Stale-If-Error="60"', 60],
  ['stale-if-error=0', 0],
  ['stale-if-error=-1', 0],
  ['stale-if-error=1.5', 0],
  ['stale-if-error=9999999999', 0],
  ['x-stale-if-error=60', 0],
  ['no-store, stale-if-error=60', 0],
  ['private, stale-if-error=60', 0],
  ['private="set-cookie", stale-if-error=60', 0],
  [['no-store', 'stale-if-error=60'], 0],
])('%j allows %d seconds', (header, seconds) => {
  expect(staleIfError(header)).toBe(seconds);
});
