import { expect, test } from '@jest/globals';
import { skiljetecken } from './lasCsv.ts';

test.each([
  ['id;ar;belopp\r\n1;2026;1,5', ';'],
  ['id,ar,belopp\n1,2026,1.5', ','],
  ['id\tar\tbelopp', '\t'],
  ['"a,b,c,d";ar', ';'],
  ['\ufeffsep=,\r\nid;a', ','],
  ['\r\n\r\nid;ar', ';'],
  ['id', ';'],
  ['', ';'],
])('%p is separated by %p', (text, mark) => {
  expect(skiljetecken(text)).toBe(mark);
});
