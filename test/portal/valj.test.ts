import { describe, expect, test } from '@jest/globals';
import type { Enhet } from '../../gateway/portal/src/views/sok/Enhet.ts';
import type { Urval } from '../../gateway/portal/src/views/sok/Urval.ts';
import { ledigaPlatser, valj } from '../../gateway/portal/src/views/sok/valj.ts';

const unit = (changes: object) =>
  ({ huvudmanId: 'tierp', id: 'a', namn: 'Boendet', kalla: null, ...changes }) as Enhet;
const alla: Urval = {
  text: '',
  funktion: '',
  typ: '',
  kommun: '',
  huvudman: '',
  oppet: false,
  lediga: false,
};
const monday = { veckodag: 1, klockan: '09:00' };
const open = { oppettider: [{ veckodag: 1, oppnar: '08:00', stanger: '17:00' }] };
const places = (totalt: number, belagda: number | null) => ({ vardplatser: { totalt, belagda } });

describe('valj', () => {
  test('finds every word in the name or a place, in any case and order', () => {
    const enheter = [
      unit({ platser: [{ postort: 'Örbyhus' }] }),
      unit({ namn: 'Mottagningen', platser: [{ postort: 'Tierp' }] }),
    ];
    const found = valj(enheter, { ...alla, text: ' örbyhus BOENDET ' }, monday);
    expect(found.enheter).toEqual([enheter[0]]);
  });

  test('finds composed and decomposed letters by each other', () => {
    for (const [namn, text] of [
      ['Åkerö', 'Åkerö'.normalize('NFD')],
      ['Åkerö'.normalize('NFD'), 'åkerö'],
    ] as const) {
      expect(valj([unit({ namn })], { ...alla, text }, monday).enheter).toHaveLength(1);
    }
  });

  test('picks what matches all that is chosen', () => {
    const right = unit({
      typ: 'HEMSJUKVARD',
      funktioner: [{ funktion: 'GERIATRIK', bokningsbar: true }],
      platser: [{ kommunkod: '0360' }],
    });
    const wanted = { ...alla, typ: 'HEMSJUKVARD', funktion: 'GERIATRIK', kommun: '0360' };
    expect(valj([right, unit({ typ: 'HEMSJUKVARD' })], wanted, monday).enheter).toEqual([right]);
    expect(valj([right], { ...wanted, huvudman: 'heby' }, monday).enheter).toEqual([]);
  });

  test('unknown hours are counted, and neither open nor closed', () => {
    const enheter = [unit(open), unit({ oppettider: null }), unit({ oppettider: [] })];
    const found = valj(enheter, { ...alla, oppet: true }, monday);
    expect([found.enheter.length, found.okandaTider]).toEqual([1, 2]);
  });

  test('unknown occupancy is counted, and neither free nor full', () => {
    const enheter = [unit(places(4, 3)), unit(places(4, 4)), unit(places(4, null)), unit({})];
    const found = valj(enheter, { ...alla, lediga: true }, monday);
    expect([found.enheter.length, found.okandBelaggning]).toEqual([1, 1]);
  });

  test('what one condition rules out is not counted as unknown by another', () => {
    const closed = { oppettider: [{ veckodag: 2, oppnar: '08:00', stanger: '17:00' }] };
    const enheter = [unit({ ...closed, ...places(4, null) }), unit(places(4, 4))];
    const found = valj(enheter, { ...alla, oppet: true, lediga: true }, monday);
    expect(found).toEqual({ enheter: [], okandaTider: 0, okandBelaggning: 0 });
  });
});

test('more taken than there are leaves none free, and unknown leaves it unknown', () => {
  const cases = [places(18, 20), places(18, null), {}, places(2 ** 31 - 1, 0), places(18, -5)];
  expect(cases.map((one) => ledigaPlatser(unit(one)))).toEqual([0, null, null, null, null]);
});
