import { describe, expect, test } from '@jest/globals';
import {
  besvarad,
  godtar,
  type Vantpunkt,
  vantarPa,
} from '../../gateway/portal/src/views/plan/vantarPa.ts';

const punkt = (changes: Partial<Vantpunkt>): Vantpunkt => ({
  lage: 'VANTAR_PA_BESLUT',
  underlagHash: 'a',
  beslut: [
    { huvudmanId: 'region', utfall: 'BIFALL', underlagHash: 'a' },
    { huvudmanId: 'tierp', utfall: null },
  ],
  indikatorer: [
    { svar: [{ huvudmanId: 'tierp', jaNej: false }, { huvudmanId: 'region' }] },
    { svar: [{ huvudmanId: 'region', antal: null }] },
  ],
  ...changes,
});

describe('vantarPa', () => {
  test('waits for the decision of who has not approved the item as it stands', () => {
    expect(vantarPa(punkt({}))).toEqual([{ huvudmanId: 'tierp', pa: 'beslut' }]);
    expect(vantarPa(punkt({ underlagHash: 'b' })).map(({ huvudmanId }) => huvudmanId)).toEqual([
      'region',
      'tierp',
    ]);
  });

  test('waits for the answers of who has left an indicator of a followed-up item, once each', () => {
    expect(vantarPa(punkt({ lage: 'FOLJS_UPP' }))).toEqual([{ huvudmanId: 'region', pa: 'svar' }]);
  });

  test('names nobody while the state is unknown', () => {
    expect(vantarPa(punkt({ lage: null }))).toEqual([]);
  });

  test.each(['AVSLAGEN', 'BESLUTAD', 'VERKSTALLS'] as const)('%s waits for nobody', (lage) => {
    expect(vantarPa(punkt({ lage }))).toEqual([]);
  });
});

test('an approval without its wording approves nothing', () => {
  expect(godtar({ huvudmanId: 'uppsala', utfall: 'BIFALL', underlagHash: null }, 'a')).toBe(false);
});

test('no and zero are answers, null is none', () => {
  const of = (uppgift: object) => besvarad({ huvudmanId: 'tierp', ...uppgift });
  expect([of({ jaNej: false }), of({ antal: 0 }), of({ text: null })]).toEqual([true, true, false]);
});
