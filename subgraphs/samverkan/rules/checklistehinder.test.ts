import { expect, test } from '@jest/globals';
import { checklistor } from '../data/checklistor.ts';
import { checklistehinder } from './checklistehinder.ts';

test('a checklist is clear when every row is answered with yes (checklist row 85)', () => {
  const rader = checklistor[0]?.rader ?? [];
  expect(rader).toHaveLength(9);
  expect(checklistehinder(rader)).toHaveLength(9);
  expect(checklistehinder(rader.map(({ text }) => ({ text, svar: true })))).toEqual([]);
  expect(
    checklistehinder([
      { text: 'Akten är avslutad', svar: false },
      { text: 'Målen är dokumenterade', svar: null },
    ]),
  ).toEqual(['Besvarad med nej: Akten är avslutad.', 'Inte besvarad: Målen är dokumenterade.']);
});
