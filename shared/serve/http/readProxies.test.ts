import { expect, test } from '@jest/globals';
import { readProxies } from './readProxies.ts';

test('reads addresses and networks; none when left out', () => {
  expect(readProxies(undefined)).toEqual([]);
  expect(readProxies('')).toEqual([]);
  expect(readProxies('10.0.0.5, 192.168.0.0/16,2001:db8::/32,loopback')).toEqual([
    '10.0.0.5',
    '192.168.0.0/16',
    '2001:db8::/32',
    'loopback',
  ]);
});

test.each(['true', '1', '*', '10.0.0.5/33', '10.0.0.5/x', 'proxy.example', '10.0.0.1/8/8'])(
  'refuses %s',
  (text) => {
    expect(() => readProxies(text)).toThrow(`TRUST_PROXY has "${text}" but must be`);
  },
);
