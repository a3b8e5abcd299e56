import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { type Avtalsvillkor, villkorHash } from './villkorHash.ts';

const villkor: Avtalsvillkor = {
  avtal: 'enheten',
  villkor: ['Enheten har högst 18 platser.', 'Kommunen driver enheten.'],
  ansvarig: 'kommunen',
  andelar: [
    { part: 'regionen', procent: procent(65) },
    { part: 'kommunen', procent: procent(35) },
  ],
};

describe('villkorHash', () => {
  test('anyone can compute it from what the graph shows', () => {
    const shown =
      '{"andelar":[{"part":"kommunen","procent":35},{"part":"regionen","procent":65}],' +
      '"ansvarig":"kommunen","avtal":"enheten",' +
      '"villkor":["Enheten har högst 18 platser.","Kommunen driver enheten."]}';
    expect(villkorHash(villkor)).toBe(createHash('sha256').update(shown).digest('hex'));
  });

  test('does not depend on the order of the shares', () => {
    expect(villkorHash({ ...villkor, andelar: villkor.andelar.toReversed() })).toBe(
      villkorHash(villkor),
    );
  });

  test.each([
    ['the agreement', { avtal: 'en annan' }],
    ['a clause', { villkor: ['Enheten har högst 19 platser.', 'Kommunen driver enheten.'] }],
    ['the order of the clauses', { villkor: villkor.villkor.toReversed() }],
    ['the operator', { ansvarig: null }],
    ['a share', { andelar: [{ part: 'regionen', procent: procent(65.01) }] }],
  ])('changes with %s', (_what, change) => {
    expect(villkorHash({ ...villkor, ...change })).not.toBe(villkorHash(villkor));
  });
});
