import { expect, test } from '@jest/globals';
import { verksamhetsreferenser } from './verksamhetsreferenser.ts';

test('every party and the agreement that a unit names, by field, without the huvudman itself', () => {
  const andel = (part: string) => ({ part, procent: 5000 });
  const found = verksamhetsreferenser(
    {
      uppdragsgivare: ['region-uppsala'],
      bemanning: [
        { roll: 'Läkare', omfattning: 1, arbetsgivare: 'tierp', finansiarer: [andel('heby')] },
      ],
      samfinansiering: { avtalId: 'avtalet', andelar: [andel('tierp'), andel('uppsala')] },
    },
    'tierp',
  );
  expect(found.map(({ slag, falt, id }) => `${slag} ${falt} ${id}`)).toEqual([
    'part uppdragsgivare[0] region-uppsala',
    'part bemanning[0].finansiarer[0].part heby',
    'part samfinansiering.andelar[1].part uppsala',
    'avtal samfinansiering.avtalId avtalet',
  ]);
  expect(verksamhetsreferenser({}, 'tierp')).toEqual([]);
});
