import { describe, expect, test } from '@jest/globals';
import { reachableWithin } from '../../shared/serve/reach/Reachable.ts';
import { readReachable } from './readReachable.ts';

describe('readReachable', () => {
  test('lets any address be asked on a developer’s machine, and when all are allowed', () => {
    expect(readReachable(undefined, false)).toBeNull();
    expect(readReachable(' all ', true)).toBeNull();
  });

  test('lets public addresses be asked in production, and networks that are stated', () => {
    const none = readReachable('', true);
    expect(['8.8.8.8', '10.1.2.3', '127.0.0.1'].map((address) => none?.(address))).toEqual([
      true,
      false,
      false,
    ]);
    const some = readReachable('10.1.0.0/16, fd00:1::/32,192.168.0.7', true);
    const asked = ['10.1.2.3', '10.2.0.1', 'fd00:1::7', 'fd00:2::7', '192.168.0.7', '192.168.0.8'];
    expect(asked.map((address) => some?.(address))).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test('counts outside production too, once it is stated', () => {
    expect(readReachable('10.0.0.0/8', false)?.('127.0.0.1')).toBe(false);
  });

  test.each(['10.0.0.0/33', 'true', 'tierp.example', 'all,10.0.0.0/8'])('refuses %s', (text) => {
    expect(() => readReachable(text, true)).toThrow('PRIVATE_NETWORKS has "');
  });
});

const notPublic = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::10.0.0.1',
  '64:ff9b::10.0.0.1',
  '2002:a00:1::',
  '2001:0:1::',
  '2001:db8::1',
  'fe80::1',
  'fc00::1',
  'ff02::1',
  'localhost',
  '',
];

test.each(notPublic)('"%s" is no public address', (address) => {
  expect(reachableWithin([])(address)).toBe(false);
});

test.each(['8.8.8.8', '193.10.1.1', '2a00:1450::1', '::ffff:8.8.8.8'])(
  '%s is a public address',
  (address) => {
    expect(reachableWithin([])(address)).toBe(true);
  },
);
