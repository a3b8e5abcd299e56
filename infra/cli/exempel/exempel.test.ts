import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Filetable } from '../../../shared/domain/files/Filetable.ts';
import { filetables } from '../../../shared/domain/files/filetables.ts';
import { judgeRow } from '../../../shared/domain/files/judgeRow.ts';
import { lasRader } from '../../../shared/domain/files/lasRader.ts';

const folder = new URL('.', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.csv'));

test.each(examples)('the example %s can be imported, and says that it is one', async (file) => {
  const table = filetables[file.replace('.csv', '')] as Filetable;
  let rows = 0;
  for await (const batch of lasRader(table, fileURLToPath(new URL(file, folder)), 100, {})) {
    for (const { celler, fel } of batch) {
      rows += 1;
      expect(fel).toEqual([]);
      expect(celler.kalla_exempel).toBe('ja');
      expect(judgeRow(table, celler, null)).toMatchObject({ slag: 'ny' });
    }
  }
  expect(rows).toBeGreaterThan(1);
});
