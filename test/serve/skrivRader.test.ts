import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { type Historik, HistorikEntity } from '../../shared/andring/Historik.ts';
import { Historikanmarkning1764500000000 } from '../../shared/andring/Historikanmarkning1764500000000.ts';
import { Historiktabell1764200000000 } from '../../shared/andring/Historiktabell1764200000000.ts';
import { skrivRader } from '../../shared/andring/skrivRader.ts';
import { type Matvarde, MatvardeEntity } from '../../shared/domain/matvarde/Matvarde.ts';
import { Huvudmanstabeller1764000000000 } from '../../shared/domain/migrations/Huvudmanstabeller1764000000000.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { testDatabases } from '../databases.ts';

const typ = {
  entity: MatvardeEntity,
  nyckel: ['matt', 'verksamhetId', 'period'] as const,
  namn: 'mätvärdet',
};
const motiv = { aktor: 'Ekonom', skal: 'Inläst' };
const varde = (period: string, varde: number): Matvarde => ({
  matt: 'm',
  verksamhetId: '',
  period,
  varde,
  enhet: 'procent',
  kalla: { dokument: 'Mätning', exempel: false },
  version: 0,
});

describe.each(await testDatabases())('skrivRader on $name', (databases) => {
  const open: Database[] = [];
  afterEach(async () => {
    for (const db of open.splice(0)) await db.close();
  });
  afterAll(() => databases.cleanUp());

  test('adds and changes rows in any order, each with its own version and its own history', async () => {
    const db = await openDatabase({
      url: await databases.url(),
      entities: [MatvardeEntity, HistorikEntity],
      migrations: [
        Huvudmanstabeller1764000000000,
        Historiktabell1764200000000,
        Historikanmarkning1764500000000,
      ],
    });
    open.push(db);
    const first = [varde('2026-03', 3), varde('2026-01', 1)];
    await db.write((manager) =>
      skrivRader(
        manager,
        typ,
        first.map((efter) => ({ fore: null, efter })),
        motiv,
      ),
    );
    expect(first).toEqual([varde('2026-03', 3), varde('2026-01', 1)]);

    await db.write(async (manager) => {
      const order = { period: 'ASC' } as const;
      const [one, three] = (await manager.find(MatvardeEntity, { order })) as [Matvarde, Matvarde];
      await skrivRader(
        manager,
        typ,
        [
          { fore: three, efter: { ...three, varde: 33 } },
          { fore: null, efter: varde('2026-02', 2) },
          { fore: one, efter: { ...one, varde: 11 } },
        ],
        motiv,
      );
    });

    const rows = await db.read.find(MatvardeEntity, { order: { period: 'ASC' } });
    expect(rows).toEqual([
      { ...varde('2026-01', 11), version: 2 },
      { ...varde('2026-02', 2), version: 1 },
      { ...varde('2026-03', 33), version: 2 },
    ]);
    const history = await db.read.find(HistorikEntity, { order: { nummer: 'ASC' } });
    const told = ({ radId, version, fore, efter }: Historik) => [
      radId,
      version,
      fore && JSON.parse(fore).varde,
      JSON.parse(efter).varde,
    ];
    expect(history.map(told)).toEqual([
      ['m//2026-03', 1, null, 3],
      ['m//2026-01', 1, null, 1],
      ['m//2026-03', 2, 3, 33],
      ['m//2026-02', 1, null, 2],
      ['m//2026-01', 2, 1, 11],
    ]);
    expect(history.every(({ aktor, skal }) => aktor === 'Ekonom' && skal === 'Inläst')).toBe(true);
  });
});
