import { expect, test } from '@jest/globals';
import { Rapport } from './Rapport.ts';

const felaktig = (rad: number, celler: Record<string, string>, hemlig?: boolean) => {
  const fel = [{ kolumn: 'belopp', fel: 'Skriv ett tal.', hemlig }];
  return [
    { rad, celler, blad: null, fel },
    { slag: 'felaktig', fel },
  ] as const;
};

test('shows the first hundred faults and counts the rest', () => {
  const rapport = new Rapport();
  for (let rad = 2; rad < 252; rad += 1) rapport.add(...felaktig(rad, { belopp: 'x' }));
  expect(rapport.felrader).toHaveLength(101);
  expect(rapport.felrader[0]).toBe('Rad 2, kolumn belopp, värde "x": Skriv ett tal.');
  expect(rapport.felrader[100]).toBe('… och 150 fel till. Rätta dessa först.');
  expect(rapport.summa).toBe('0 nya, 0 ändrade, 0 oförändrade, 250 felaktiga rader');
});

test('shows a value on one line, shortened, and without what a terminal would obey', () => {
  const rapport = new Rapport();
  rapport.add(...felaktig(2, { belopp: '\u001b[2J1\n2' }));
  rapport.add(...felaktig(3, { belopp: 'x'.repeat(100) }));
  rapport.add(...felaktig(4, { belopp: '' }));
  rapport.add(...felaktig(5, { belopp: '900118-9811' }, true));
  expect(rapport.felrader.map((line) => line.split(': ')[0])).toEqual([
    'Rad 2, kolumn belopp, värde " [2J1 2"',
    `Rad 3, kolumn belopp, värde "${'x'.repeat(60)}…"`,
    'Rad 4, kolumn belopp, värde (tomt)',
    'Rad 5, kolumn belopp, värde (visas inte)',
  ]);
});
