import { expect, test } from '@jest/globals';
import { toCsv } from '../../gateway/portal/src/lib/toCsv.ts';
import { skyddad } from '../../shared/sheet/formelskydd.ts';

test('a table is saved with numbers as numbers, nothing as nothing, and quotation marks where they are needed', () => {
  expect(
    toCsv(
      ['Namn', 'Antal'],
      [
        ['Ö; "ny"', 1.5],
        ['a\nb', null],
      ],
    ),
  ).toBe('\uFEFFNamn;Antal\r\n"Ö; ""ny""";1,5\r\n"a\nb";\r\n');
});

test.each(['=1+1', '+46 18', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '＠x', "'=1"])(
  'the text %j is saved as the CLI exports it: shown, not run as a formula',
  (text) => {
    const cell = /[\r\n]/.test(text) ? `"${skyddad(text)}"` : skyddad(text);
    expect(toCsv(['a'], [[text]])).toBe(`\uFEFFa\r\n${cell}\r\n`);
    expect(skyddad(text)).toBe(`'${text}`);
  },
);
