import { describe, expect, test } from '@jest/globals';
import { procent } from '../../values/procent.ts';
import { type Pastaenderad, pastaendeId, pastaendenI } from './pastaenden.ts';

const tjanst = {
  roll: 'Samordnare',
  omfattning: 1,
  arbetsgivare: 'tierp',
  finansiarer: [
    { part: 'tierp', procent: procent(50) },
    { part: 'region-uppsala', procent: procent(30) },
    { part: 'alvkarleby', procent: procent(20) },
  ],
};
const enhet: Pastaenderad = { verksamhetId: 'samordning', enhet: 'Samordningen' };
const om = (rad: Partial<Pastaenderad>) => pastaendenI('tierp', { ...enhet, ...rad });

describe('the statements of a row about other parties (checklist rows 7, 21, 42 and 58–60)', () => {
  test('name who gave the mission, who employs and pays, and for whom a function is offered', () => {
    const funktion = { funktion: 'GERIATRIK', dagarPerVecka: 2.5, utforsAt: 'heby' } as const;
    const stated = om({
      uppdragsgivare: ['region-uppsala', 'tierp'],
      bemanning: [{ ...tjanst, arbetsgivare: 'alvkarleby' }],
      funktioner: [funktion, { ...funktion, funktion: 'RONTGEN', utforsAt: null }],
    });
    expect(stated.map(({ namnd, ordalydelse }) => `${namnd} ${ordalydelse}`)).toEqual([
      'region-uppsala har gett uppdraget till Samordningen',
      'alvkarleby är arbetsgivare för tjänsten Samordnare (omfattning 1) vid Samordningen',
      'region-uppsala betalar 30 % av tjänsten Samordnare (omfattning 1) vid Samordningen',
      'alvkarleby betalar 20 % av tjänsten Samordnare (omfattning 1) vid Samordningen',
      'heby får funktionen GERIATRIK utförd åt sig 2,5 dagar i veckan av Samordningen',
    ]);
  });

  test('are none for a row that names only its own huvudman', () => {
    const own = { ...tjanst, finansiarer: [{ part: 'tierp', procent: procent(100) }] };
    expect(om({ uppdragsgivare: ['tierp'], bemanning: [own] })).toEqual([]);
    expect(om({ uppdragsgivare: null, bemanning: null })).toEqual([]);
  });

  test('change when the content changes, and not when only a name does', () => {
    const ids = (rad: Partial<Pastaenderad>) => om(rad).map(({ id }) => id);
    const stated = ids({ bemanning: [tjanst] });
    expect(ids({ bemanning: [tjanst], enhet: 'Nytt namn' })).toEqual(stated);
    for (const other of [
      { bemanning: [{ ...tjanst, omfattning: 0.5 }] },
      { bemanning: [{ ...tjanst, roll: 'Strateg' }] },
      { bemanning: [tjanst], verksamhetId: 'annan' },
      // Two equal posts are not one: a party that has confirmed one has not confirmed the other.
      { bemanning: [tjanst, tjanst] },
    ]) {
      expect(ids(other).filter((id) => stated.includes(id))).toEqual([]);
    }
    expect(om({ bemanning: [tjanst, tjanst] })).toMatchObject([{ antal: 2 }, { antal: 2 }]);
  });

  test('have ids that say who states it about whom', () => {
    const [first] = om({ uppdragsgivare: ['heby'] });
    if (!first) throw new Error('nothing is stated');
    expect(first.id).toBe(pastaendeId('tierp', 'heby', first));
    expect(first.id).not.toBe(pastaendeId('alvkarleby', 'heby', first));
    expect(first.id).not.toBe(pastaendeId('tierp', 'knivsta', first));
  });
});
