import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../values/belopp.ts';
import { type Beslutsunderlag, underlagHash } from './underlagHash.ts';

const underlag: Beslutsunderlag = {
  planpunkt: 'plan-1',
  nummer: null,
  rubrik: 'Röntgen',
  aktivitet: 'Inrätta röntgen',
  kostnad: kronor(100),
  finansiering: [
    { part: 'regionen', belopp: kronor(60) },
    { part: 'kommunen', belopp: kronor(40) },
  ],
};

describe('underlagHash', () => {
  test('anyone can compute it from what the graph shows', () => {
    const shown =
      '{"aktivitet":"Inrätta röntgen",' +
      '"finansiering":[{"belopp":"40.00","part":"kommunen"},{"belopp":"60.00","part":"regionen"}],' +
      '"kostnad":"100.00","nummer":null,"planpunkt":"plan-1","rubrik":"Röntgen"}';
    expect(underlagHash(underlag)).toBe(createHash('sha256').update(shown).digest('hex'));
  });

  test('does not depend on the order of the payers', () => {
    expect(underlagHash({ ...underlag, finansiering: underlag.finansiering.toReversed() })).toBe(
      underlagHash(underlag),
    );
  });

  test.each([
    ['the item', { planpunkt: 'plan-2' }],
    ['the number', { nummer: '3.1' }],
    ['the heading', { rubrik: 'Röntgen och labb' }],
    ['the activity', { aktivitet: null }],
    ['the cost, also to unknown', { kostnad: null }],
    ['the proposed financing', { finansiering: [] }],
  ])('changes with %s', (_what, change) => {
    expect(underlagHash({ ...underlag, ...change })).not.toBe(underlagHash(underlag));
  });
});
