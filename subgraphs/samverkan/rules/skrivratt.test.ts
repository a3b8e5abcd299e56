import { describe, expect, test } from '@jest/globals';
import { type Beror, ledningsfel, type Skrivare, skrivrattsfel } from './skrivratt.ts';

const tierp: Skrivare = { huvudman: 'tierp', namn: 'Tierps kommun', lan: [], uttradd: null };
const samordnare = (lan: Skrivare['lan']): Skrivare => ({
  ...tierp,
  huvudman: 'samverkan',
  namn: 'Samverkan',
  lan,
});
const plan: Beror = {
  lan: ['03'],
  vardcentra: [
    {
      namn: 'Vårdcentrum Tierp/Älvkarleby',
      leds: [
        { id: 'region-uppsala', namn: 'Region Uppsala' },
        { id: 'tierp', namn: 'Tierps kommun' },
      ],
    },
  ],
};
const faultsOf = (skrivare: Skrivare, beror: Beror) =>
  skrivrattsfel(skrivare, beror).map(({ kod, meddelande }) => `${kod}: ${meddelande}`);

describe('who writes at samverkan (6.3.5.2)', () => {
  test('those who lead the vårdcentrum, and the samordnare of its län', () => {
    expect(faultsOf(tierp, plan)).toEqual([]);
    expect(faultsOf(samordnare(['03']), plan)).toEqual([]);
    expect(faultsOf(samordnare('*'), { lan: [], vardcentra: [] })).toEqual([]);
  });

  test.each<[string, Skrivare, Beror, RegExp]>([
    [
      'a party that does not lead it',
      { ...tierp, huvudman: 'heby', namn: 'Heby kommun' },
      plan,
      /^FEL_HUVUDMAN: .*leds av Region Uppsala och Tierps kommun\. Heby kommun är inte en av dem/,
    ],
    [
      'a party that has left',
      { ...tierp, uttradd: '2026-03-01T08:00:00Z' },
      plan,
      /^FORBJUDET: Tierps kommun lämnade nätverket 2026-03-01/,
    ],
    [
      'a party, of what is no vårdcentrum’s',
      tierp,
      { lan: ['03'], vardcentra: [] },
      /^FORBJUDET: .*be länets samordnare/,
    ],
    [
      'anybody’s planerare where nobody leads',
      tierp,
      { lan: ['03'], vardcentra: [{ namn: 'Ett vårdcentrum', leds: [] }] },
      /^FEL_HUVUDMAN: .*har ingen ledningsgrupp/,
    ],
    ['a samordnare of another län', samordnare(['01']), plan, /^FORBJUDET: .*gäller län 03/],
    ['a samordnare of no län', samordnare([]), plan, /^FORBJUDET: Du är samordnare för inget län/],
    [
      'a samordnare of one län, of what holds for all',
      samordnare(['03']),
      { lan: [], vardcentra: [] },
      /^FORBJUDET: .*gäller alla län/,
    ],
  ])('not %s', (_who, skrivare, beror, text) => {
    expect(faultsOf(skrivare, beror)).toEqual([expect.stringMatching(text)]);
  });
});

describe('who leads a vårdcentrum', () => {
  const ledde = ['region-uppsala', 'tierp'];
  test.each<[string, string[], number]>([
    ['stays', ['tierp', 'region-uppsala'], 0],
    ['a party more', [...ledde, 'heby'], 1],
    ['a party less', ['tierp'], 1],
  ])('is not changed by those who do: %s', (_what, leder, count) => {
    expect(ledningsfel(tierp, { leder, ledde })).toHaveLength(count);
    expect(ledningsfel(samordnare(['03']), { leder, ledde })).toEqual([]);
  });
});
