import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rowsFile, rowsText } from './rowsFile.ts';

test('rows.generated.ts is what follows from the SDL; if not, npm run rows:generate writes it', () => {
  expect(readFileSync(rowsFile, 'utf8')).toBe(rowsText());
});
