import type { Cell } from '../../shared/sheet/Cell.ts';
import { dateCell, type Xlsxcell } from './xlsx.ts';

export const unreadable: [string, Xlsxcell, string][] = [
  ['an error', { v: '#DIV/0!', t: 'e', f: '1/0' }, 'Cellen visar felet #DIV/0!'],
  ['an error of a kind of its own', { v: '#D4!', t: 'e' }, 'Cellen visar felet #D4!'],
  ['the word for an error', '#SAKNAS!', 'Cellen visar felet #SAKNAS!'],
  ['a formula without a result', { f: 'B1' }, 'inte är uträknad'],
  ['a formula with an empty result', { f: 'B1', v: '' }, 'inte är uträknad'],
  ['a text formula without a result', { f: 'B1', t: 'str' }, 'inte är uträknad'],
  [
    'a number that is not shown',
    { v: 5, format: ';;;' },
    'Cellen visar ingenting men innehåller 5',
  ],
  ['a text that is not shown', { v: 'x', t: 'str', format: ';;;' }, 'visar ingenting'],
  ['thousands', { v: 18_450_000, format: '#,##0,' }, 'innehåller 18450000'],
  ['a word in place of a number', { v: 5, format: '"saknas"' }, 'Cellen visar "saknas"'],
  ['a unit of its own', { v: 24, format: '0" st"' }, 'Cellen visar "24 st"'],
  ['other money', { v: 5, format: '0 [$€-1]' }, 'Cellen visar "5 €"'],
  ['a fraction', { v: 0.5, format: '# ?/?' }, 'Cellen visar "1/2"'],
  ['a minus that is not shown', { v: -5, format: '0;[Red]0' }, 'visar "5" men innehåller -5'],
  ['a format that is none', { v: 5, format: 'bogus"' }, 'inte går att avgöra'],
  ['a day that never was', { v: 60, format: 'yyyy-mm-dd' }, 'men innehåller 60'],
  ['no number', { v: 'abc' }, 'innehåller NaN'],
];

export const readable: [Xlsxcell, Cell][] = [
  ['Vård & omsorg', { kind: 'text', text: 'Vård & omsorg' }],
  [
    { v: 'Östhammar', t: 's' },
    { kind: 'text', text: 'Östhammar' },
  ],
  [
    { v: 'Hälsan', t: 's' },
    { kind: 'text', text: 'Hälsan' },
  ],
  [
    { v: 'a_x000D_b_x005F_x', t: 'inlineStr' },
    { kind: 'text', text: 'a\rb_x' },
  ],
  [
    { v: 'ok', t: 'str', f: 'A1' },
    { kind: 'text', text: 'ok' },
  ],
  [1234567.5, { kind: 'number', text: '1234567,5' }],
  [{ v: '0.30000000000000004' }, { kind: 'number', text: '0,3' }],
  [
    { v: 5, f: 'A1+1' },
    { kind: 'number', text: '5' },
  ],
  [
    { v: 83.25, format: '0' },
    { kind: 'number', text: '83,25', shown: '83', rounded: true },
  ],
  [
    { v: 1234.5, format: '#,##0.00 "kr"' },
    { kind: 'number', text: '1234,5', shown: '1\u00a0234,50 kr' },
  ],
  [
    { v: -1234.5, format: '#,##0.00;(#,##0.00)' },
    { kind: 'number', text: '-1234,5', shown: '(1\u00a0234,50)' },
  ],
  [
    { v: 0, format: '_-* #,##0 "kr"_-;-* #,##0 "kr"_-;_-* "-" "kr"_-' },
    { kind: 'number', text: '0', shown: '- kr' },
  ],
  [
    { v: 123456789012 },
    { kind: 'number', text: '123456789012', shown: '1,23457E+11', rounded: true },
  ],
  [
    { v: 0.835, format: '0.0%' },
    { kind: 'number', text: '83,5%' },
  ],
  [
    { v: 0.835, format: '0%' },
    { kind: 'number', text: '83,5%', shown: '84%', rounded: true },
  ],
  [true, { kind: 'boolean', text: 'SANT' }],
  [dateCell('2026-01-31'), { kind: 'date', text: '2026-01-31' }],
  [dateCell('2026-01-31', 'yyyy\\-mm\\-dd;@'), { kind: 'date', text: '2026-01-31' }],
  [dateCell('2026-01-31', '[$-41D]d mmmm yyyy'), { kind: 'date', text: '2026-01-31' }],
  [dateCell('2026-01-31T08:30', 'yyyy-mm-dd hh:mm'), { kind: 'date', text: '2026-01-31 08:30' }],
  [dateCell('2026-01-31', 'mmm-yy'), { kind: 'date', text: '2026-01' }],
  [dateCell('2026-04-03', 'd/m'), { kind: 'date', text: '3/4' }],
  [
    { v: '2026-01-31', t: 'd' },
    { kind: 'date', text: '2026-01-31' },
  ],
  [
    { v: 84.38194444444444, format: '[h]:mm' },
    { kind: 'time', text: '2025:10' },
  ],
  [
    { v: 0.5, format: 'h:mm' },
    { kind: 'time', text: '12:00' },
  ],
];
