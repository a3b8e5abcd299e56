import { expect, test } from '@jest/globals';
import { withoutValues } from './withoutValues.ts';

test.each([
  [
    'sqlite',
    `SELECT "a1" FROM t WHERE b = 'x''y' AND c = 12.5 AND d = ?`,
    'SELECT "a1" FROM t WHERE b = ? AND c = ? AND d = ?',
  ],
  [
    'sqlite',
    `b LIKE ? ESCAPE '\\' AND c = 'hemligt' AND d = 'mer'`,
    'b LIKE ? ESCAPE ? AND c = ? AND d = ?',
  ],
  [
    'mysql',
    "SELECT `a1` FROM t WHERE b = 'x\\'y' AND c = \"z\" AND d = 191212121212",
    'SELECT `a1` FROM t WHERE b = ? AND c = ? AND d = ?',
  ],
  ['mysql', `b LIKE ? ESCAPE '\\\\' AND c = 'hemligt'`, 'b LIKE ? ESCAPE ? AND c = ?'],
] as const)('%s: %s', (system, sql, shown) => {
  expect(withoutValues(sql, system)).toBe(shown);
});
