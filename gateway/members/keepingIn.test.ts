import { expect, test } from '@jest/globals';
import { keepingIn } from './AnswerHandler.ts';

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
  ['stale-if-error=60, no-store', 0],
])('%j allows %d seconds when there is no answer', (header, seconds) => {
  expect(keepingIn({ 'cache-control': header }).staleSeconds).toBe(seconds);
});

test.each([
  [{}, 0],
  [{ 'cache-control': 'max-age=60' }, 60],
  [{ 'cache-control': 'stale-if-error=9, Max-Age="60"' }, 60],
  [{ 'cache-control': 'max-age=60', age: '20' }, 40],
  [{ 'cache-control': 'max-age=60', age: '61' }, 0],
  [{ 'cache-control': 'max-age=60', age: 'x' }, 60],
  [{ 'cache-control': 's-maxage=60' }, 0],
  [{ 'cache-control': 'max-age=-1' }, 0],
  [{ 'cache-control': 'no-cache, max-age=60' }, 0],
  [{ 'cache-control': 'private, max-age=60' }, 0],
])('%j allows %d seconds without asking', (headers, seconds) => {
  expect(keepingIn(headers).freshSeconds).toBe(seconds);
});

test.each([
  [undefined, null],
  ['</forandringar>; rel="monitor"', '/forandringar'],
  ['</a>; rel="next", </b>; rel=monitor', '/b'],
  ['</a>; rel="monitor-group"', null],
])('link %j names the monitor %j', (link, monitor) => {
  expect(keepingIn({ 'cache-control': 'max-age=1', link }).monitor).toBe(monitor);
});
