import { describe, expect, test } from '@jest/globals';
import { avstandsord, avstandTill } from '../../gateway/portal/src/views/sok/avstand.ts';
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
const monday = { dag: '2026-01-05', klockan: '09:00' };
const open = { oppettider: [{ veckodag: 1, oppnar: '08:00', stanger: '17:00' }] };
const places = (totalt: number, belagda: number | null) => ({ vardplatser: { totalt, belagda } });

const tierp = [{ postort: 'Tierp', kommunkod: '0360' }];

describe('avstandTill', () => {
  const uppsala = { lat: 59.86, long: 17.64 };
  test('is to the nearest place, its own where it is known, else its kommun’s centralort', () => {
    const near = avstandTill(unit({ platser: [...tierp, { lat: 59.87, long: 17.64 }] }), uppsala);
    expect([near?.exakt, Math.round(near?.km ?? 0)]).toEqual([true, 1]);
    const far = avstandTill(unit({ platser: tierp }), uppsala);
    expect([far?.exakt, Math.round(far?.km ?? 0)]).toEqual([false, 54]);
    expect(far && avstandsord(far)).toBe('cirka 54 km, räknat till kommunens centralort');
  });

  test('is unknown where no place is', () => {
    expect(avstandTill(unit({ platser: [{ postort: 'Tierp' }] }), uppsala)).toBeNull();
    expect(avstandTill(unit({}), uppsala)).toBeNull();
  });
});

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

  test.each([
    ['vårdcentral', 'Hälsocentralen'],
    ['Hälsocentraler', 'Hälsocentralen'],
    ['halsocentralen', 'Hälsocentralen'],
    ['tierp hälsocentral i', 'Hälsocentralen'],
    ['bvc', 'Familjecentralen'],
    ['äldreboende', 'Boendet'],
    ['särskilt boende tierp', 'Boendet'],
    ['region', 'Hälsocentralen'],
  ])('finds what people call by other words: %s', (text, namn) => {
    const enheter = [
      unit({ huvudmanId: 'r', namn: 'Hälsocentralen', typ: 'HALSOCENTRAL', platser: tierp }),
      unit({ namn: 'Familjecentralen', funktioner: [{ funktion: 'BARNHALSOVARD' }] }),
      unit({ typ: 'SARSKILT_BOENDE', platser: tierp }),
    ];
    const names = { r: 'Region Uppsala', tierp: 'Kommunen' } as Record<string, string>;
    const found = valj(enheter, { ...alla, text }, monday, (id) => names[id] ?? id);
    expect(found.enheter.map((one) => one.namn)).toEqual([namn]);
    expect(found.nara).toEqual([]);
  });

  test('gives what is nearly so spelled, or has most of the words, when nothing has them all', () => {
    const enheter = [unit({ namn: 'Mottagningen', platser: tierp }), unit({ namn: 'Apoteket' })];
    const near = (text: string) =>
      valj(enheter, { ...alla, text }, monday).nara.map(({ namn }) => namn);
    expect([near('motagningen'), near('mottagningen knivsta'), near('xyz')]).toEqual([
      ['Mottagningen'],
      ['Mottagningen'],
      [],
    ]);
  });

  test('a holiday without stated hours is counted as unknown', () => {
    const found = valj([unit(open)], { ...alla, oppet: true }, { ...monday, dag: '2026-04-06' });
    expect([found.enheter.length, found.okandaTider]).toEqual([0, 1]);
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
    expect(found).toEqual({ enheter: [], okandaTider: 0, okandBelaggning: 0, nara: [] });
  });
});

test('more taken than there are leaves none free, and unknown leaves it unknown', () => {
  const cases = [places(18, 20), places(18, null), {}, places(2 ** 31 - 1, 0), places(18, -5)];
  expect(cases.map((one) => ledigaPlatser(unit(one)))).toEqual([0, null, null, null, null]);
});
