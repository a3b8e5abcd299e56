import { describe, expect, test } from '@jest/globals';
import { type Cell, textCell } from './Cell.ts';
import { belopp, datum, heltal, jaNej, manad, tal, text } from './Celltyp.ts';
import { cellfault } from './cellfault.ts';

describe('cellfault', () => {
  test.each<[string, Cell, Parameters<typeof cellfault>[1]]>([
    ['text in a number column', { kind: 'text', text: '12' }, tal()],
    ['a number in a text column', { kind: 'number', text: '12' }, text(9)],
    ['a number in a date column', { kind: 'number', text: '202601' }, manad],
    [
      'a number shown otherwise in a column of amounts',
      { kind: 'number', text: '12', shown: '12 kr' },
      belopp,
    ],
    ['a date in a column of months', { kind: 'date', text: '2026-01' }, manad],
    ['yes in a yes-or-no column', { kind: 'boolean', text: 'SANT' }, jaNej],
  ])('leaves it to the column to try %s', (_name, cell, typ) => {
    expect(cellfault(cell, typ)).toBeNull();
  });

  test.each<[string, Cell, Parameters<typeof cellfault>[1], string]>([
    [
      'a date in a text column',
      { kind: 'date', text: '2025-10' },
      text(9),
      'Excel har ett datum i cellen, men här ska stå en text. Formatera cellen som text',
    ],
    [
      'a time in a text column',
      { kind: 'time', text: '2025:10' },
      text(9),
      'Excel har ett klockslag',
    ],
    [
      'yes in a text column',
      { kind: 'boolean', text: 'SANT' },
      text(9),
      'Excel har ja eller nej (SANT, FALSKT)',
    ],
    [
      'a date in a number column',
      { kind: 'date', text: '2025-10-01' },
      heltal(0, 9),
      'men här ska stå ett tal',
    ],
    [
      'a time in a date column',
      { kind: 'time', text: '08:00' },
      datum,
      'men här ska stå ett datum',
    ],
    [
      'a number shown otherwise in a text column',
      { kind: 'number', text: '20250123', shown: '20 250 123' },
      text(9),
      'Cellen visar "20 250 123" men innehåller talet 20250123',
    ],
    ['what no column can read', { kind: 'text', text: '#N/A', fault: 'Fel.' }, text(9), 'Fel.'],
  ])('refuses %s', (_name, cell, typ, words) => {
    expect(cellfault(cell, typ)).toContain(words);
  });
});

describe('textCell', () => {
  test('composes letters that are written as two characters', () => {
    expect(textCell('A\u030akero\u0308')).toEqual({ kind: 'text', text: 'Åkerö' });
  });

  test.each([
    ['#SAKNAS!', 'visar felet #SAKNAS!'],
    ['#DIVISION/0!', 'visar felet #DIVISION/0!'],
    ['#n/a', 'visar felet #n/a'],
    ['Err:508', 'visar felet Err:508'],
    ['########', 'för smal'],
    ['SÃ¤rskilda', '"Ã¤" är en bokstav som har lästs i fel teckenkodning'],
    ['S√§rskilda', 'fel teckenkodning'],
    ['S├ñrskilda', 'fel teckenkodning'],
  ])('refuses %p whatever its column', (raw, words) => {
    expect(textCell(raw).fault).toContain(words);
  });

  test.each(['#1', 'N/A', '# 12', 'Ã', 'São Paulo'])('accepts %p', (raw) => {
    expect(textCell(raw)).toEqual({ kind: 'text', text: raw });
  });

  test('refuses a formula in a text file, where a spreadsheet shows its result', () => {
    expect(textCell('=1+1', ';').fault).toContain('Cellen är en formel');
    expect(textCell('=1+1')).toEqual({ kind: 'text', text: '=1+1' });
    expect(textCell("'=1+1", ';')).toEqual({ kind: 'text', text: "'=1+1" });
  });

  test('doubts a number that may be thousands where commas separate the cells', () => {
    const cell = textCell('1,234', ',');
    expect(cellfault(cell, tal())).toContain('kan 1,234 betyda både 1234 och 1.234');
    expect(cellfault(cell, text(9))).toBeNull();
    expect(cellfault(textCell('1,234', ';'), tal())).toBeNull();
    expect(cellfault(textCell('1,23', ','), tal())).toBeNull();
  });
});
