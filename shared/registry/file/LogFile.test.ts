import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { LogRecord } from '../SignedEntry.ts';
import { LogFile } from './LogFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = (nr: number) => ({ nr }) as LogRecord;

test('a process does not append after another process has written to the file', async () => {
  const path = join(folder, 'log.jsonl');
  const { file: first } = await LogFile.open(path);
  await first.append([record(0)], 'ett');
  const { file: second, logged } = await LogFile.open(path);
  expect(logged).toEqual({ records: [{ nr: 0 }], checkpoint: 'ett' });
  await first.append([record(1)], 'tva');
  await expect(second.append([record(1)], 'en annan')).rejects.toThrow(/another process/);
  await first.append([record(2)], 'tre');
  await Promise.all([first.close(), second.close()]);

  const { file, logged: after } = await LogFile.open(path);
  await file.close();
  expect(after).toEqual({ records: [{ nr: 0 }, { nr: 1 }, { nr: 2 }], checkpoint: 'tre' });
  expect(readFileSync(path, 'utf8')).not.toContain('en annan');
});
