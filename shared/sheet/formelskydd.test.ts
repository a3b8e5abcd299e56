import { expect, test } from '@jest/globals';
import { oskyddad, skyddad } from './formelskydd.ts';

test.each([
  '=1+1',
  '+46 18',
  '-',
  '@x',
  "'=1",
  "''@",
  '\t=1',
  '\n=1',
  '\n',
  ' =1',
  '＝1',
  '＋46',
  '－1',
  '＠x',
  '﹦1',
  "'＝1",
])('%p is shown and not run, and is read back', (text) => {
  expect(skyddad(text)).toBe(`'${text}`);
  expect(oskyddad(skyddad(text))).toBe(text);
});

test.each(['Personal', "'nattens' pass", '1-2', ''])('%p is unchanged', (text) => {
  expect(skyddad(text)).toBe(text);
  expect(oskyddad(text)).toBe(text);
});
