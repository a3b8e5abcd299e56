import { describe, expect, test } from '@jest/globals';
import { aktorAv } from './aktorAv.ts';

const asSent = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('aktorAv', () => {
  test('gives the role that the caller states, å, ä and ö included', () => {
    expect(aktorAv({ 'x-aktor': asSent('  Socialnämndens ordförande ') })).toBe(
      'Socialnämndens ordförande',
    );
    expect(aktorAv({ 'x-aktor': 'Nämnd' })).toBe('Nämnd');
  });

  test.each([undefined, '', ' ', 'x'.repeat(101), '900118-9811'])(
    'says that it is not stated when it is %p',
    (stated) => {
      expect(aktorAv({ 'x-aktor': stated })).toBe('ej angiven');
    },
  );
});
