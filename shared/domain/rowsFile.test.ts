import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rangesFile, rangesSdl } from '../contract/rangesSdl.ts';
import { enumsFile, enumsText, rowsFile, rowsText } from './rowsFile.ts';

test.each([
  ['rows.generated.ts', rowsFile, rowsText],
  ['enums.ts', enumsFile, enumsText],
])(
  '%s is up to date with the SDL; if not, npm run rows:generate writes it',
  (_name, file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text());
  },
);

test('storheter.graphql states the ranges of rimligt.ts; if not, npm run rows:generate writes it', () => {
  expect(readFileSync(rangesFile, 'utf8')).toBe(rangesSdl());
});
