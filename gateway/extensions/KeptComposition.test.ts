import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createLog } from '../../shared/serve/createLog.ts';
import type { Composed } from './composeExtensions.ts';
import { KeptComposition } from './KeptComposition.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const log = createLog('test', { logLevel: 'silent' });
const tierp = ['tierp', 'type Tierp_A { a: Int }'] as const;
const heby = ['heby', 'type Heby_B { b: Int }'] as const;

/** A composition that counts how often it is asked, and refuses heby. */
function counting(file: string | null) {
  const asked: string[][] = [];
  const kept = new KeptComposition(
    file,
    async (extensions): Promise<Composed> => {
      asked.push(extensions.map(([id]) => id));
      return extensions.includes(heby)
        ? { violations: [{ code: 'DOES_NOT_COMPOSE', coordinate: 'B', place: null, message: '' }] }
        : { supergraphSdl: `composed of ${JSON.stringify(extensions)}` };
    },
    log,
  );
  return { kept, asked };
}

test('what was composed is there after a restart, for the same extensions and the same network only', async () => {
  const file = join(folder, 'composed.json');
  const before = counting(file);
  const composed = await before.kept.of('network', [tierp]);
  const after = counting(file);
  expect(await after.kept.of('network', [tierp])).toEqual(composed);
  expect(after.asked).toEqual([]);
  await after.kept.of('another network', [tierp]);
  await after.kept.of('network', [[tierp[0], `${tierp[1]} `]]);
  expect(after.asked).toHaveLength(2);
});

test('what was refused is asked about again, and takes nothing from what is kept', async () => {
  const { kept, asked } = counting(join(folder, 'refused.json'));
  await kept.of('network', [tierp]);
  for (const _ of [1, 2])
    expect((await kept.of('network', [tierp, heby])).violations).toBeDefined();
  await kept.of('network', [tierp]);
  expect(asked).toEqual([['tierp'], ['tierp', 'heby'], ['tierp', 'heby']]);
});

test('a damaged file, or none that can be written, only costs the composition', async () => {
  const file = join(folder, 'damaged.json');
  const { supergraphSdl } = await counting(file).kept.of('network', [tierp]);
  for (const text of ['{', 'null', readFileSync(file, 'utf8').replace('composed of', 'changed')]) {
    writeFileSync(file, text);
    const { kept, asked } = counting(file);
    expect(await kept.of('network', [tierp])).toEqual({ supergraphSdl });
    expect(asked).toHaveLength(1);
  }
  const nowhere = counting(join(folder, 'no', 'folder.json'));
  expect(await nowhere.kept.of('network', [tierp])).toEqual({ supergraphSdl });
});
