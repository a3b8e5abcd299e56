import { describe, expect, test } from '@jest/globals';
import { ansprak, anspraktext } from './ansprak.ts';

const avtal = { villkorHash: 'abc', region: 'r', kommun: 'k' };
const says = (huvudmanId: string, status: string, villkorHash: string | null = 'abc') => ({
  status,
  villkorHash,
  uppgiftslamnare: { huvudmanId },
});

describe('the right to a claim under läkarmedverkan (HSL 16 kap. 1 §, checklist row 14)', () => {
  test.each([
    ['both have signed', [says('r', 'UNDERTECKNAT'), says('k', 'UNDERTECKNAT')], 'VILLKORAT'],
    ['the region has left', [says('r', 'UPPSAGT'), says('k', 'UNDERTECKNAT')], 'FINNS'],
    [
      'the region has never agreed',
      [says('r', 'AVVISAT'), says('k', 'UNDERTECKNAT')],
      'INGET_AVTAL',
    ],
    ['the kommun has not signed', [says('r', 'UPPSAGT'), says('k', 'UTKAST')], 'INGET_AVTAL'],
    ['other terms', [says('r', 'UNDERTECKNAT'), says('k', 'UNDERTECKNAT', 'x')], 'INGET_AVTAL'],
    ['the kommun is silent', [says('r', 'UPPSAGT'), null], 'OKANT'],
    ['the region is silent', [says('k', 'UNDERTECKNAT')], 'OKANT'],
    [
      'the terms are not shown',
      [says('r', 'UNDERTECKNAT', null), says('k', 'UNDERTECKNAT')],
      'OKANT',
    ],
    ['nobody was asked', undefined, 'OKANT'],
  ])('%s', (_what, svar, lage) => {
    expect(ansprak(avtal, svar)).toBe(lage);
  });

  test('there is none without a region and a kommun', () => {
    expect(ansprak({ ...avtal, kommun: null }, [])).toBe('INGET_AVTAL');
  });

  test('is told in words', () => {
    expect(anspraktext('FINNS', 'Regionen', 'Kommunen')).toContain('begära ersättning');
  });
});
