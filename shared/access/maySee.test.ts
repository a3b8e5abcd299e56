import { describe, expect, test } from '@jest/globals';
import { atkomstnivaer } from '../contract/Atkomstniva.ts';
import { anonymous, type Caller } from './Caller.ts';
import { maySee } from './maySee.ts';

const of = (huvudman: string, ...roller: Caller['roller']): Caller => ({
  ...anonymous,
  sub: 'u1',
  huvudman,
  roller,
  audience: 'natverk',
});

describe('farSe', () => {
  test.each([
    ['an anonymous caller', anonymous, ['offentlig']],
    ['a caller of any party', of('heby', 'admin'), ['offentlig', 'natverk']],
    ['a caller of a party that the row names', of('osthammar'), ['offentlig', 'natverk', 'parter']],
    ['a caller of the owner', of('tierp', 'las'), ['offentlig', 'natverk', 'parter', 'egen']],
    ['a caller of the owner without a role there', of('tierp'), ['offentlig', 'natverk', 'parter']],
  ])('%s', (_who, caller, seen) => {
    expect(atkomstnivaer.filter((niva) => maySee(niva, caller, 'tierp', ['osthammar']))).toEqual(
      seen,
    );
  });
});
