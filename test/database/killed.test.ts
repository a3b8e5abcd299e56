import { afterAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { testDatabases } from '../databases.ts';
import { long } from '../runner/long.ts';
import { utkast } from './budget.ts';
import { SubgraphProcess } from './SubgraphProcess.ts';

const writes = long ? 1_000 : 250;
const writers = 8;
/** It is killed when so many have been acknowledged, with as many as there are writers under way. */
const kills = long ? [250, 500, 750] : [125];

/** The answers that one writer got, and the write that was under way when none came. */
interface Told {
  /** The version of its draft that was acknowledged last. */
  version: number;
  /** The units that were acknowledged. */
  units: string[];
  /** Units of which it is not known. */
  unknownUnits: string[];
  /** Whether it is not known if the draft got one version more. */
  unknownVersion: boolean;
}

describe.each(await testDatabases())(
  'a subgraph on $name, killed in the midst of writes',
  (databases) => {
    afterAll(() => databases.cleanUp());

    test(`keeps every acknowledged one of ${writes}, with its history, and no half one`, async () => {
      const url = await databases.url();
      const subgraph = new SubgraphProcess(url);
      await subgraph.start();
      let acknowledged = 0;
      let restarted: Promise<void> | null = null;
      const pending = [...kills];
      const restart = async () => {
        await subgraph.kill();
        await subgraph.start();
        restarted = null;
      };

      /** A unit, with rows in three tables, and a new version of a draft in turn; after a kill the draft is read again. */
      const write = async (writer: number): Promise<Told> => {
        const told: Told = { version: 1, units: [], unknownUnits: [], unknownVersion: false };
        for (let n = 0; acknowledged < writes; n += 1) {
          await restarted;
          const unit = `ny-${writer}-${n}`;
          const adds = n % 2 === 0;
          try {
            const refused = adds
              ? await subgraph.change('skapaVerksamhet', { id: unit, ...innehall })
              : await subgraph.change('andraBudget', {
                  id: utkast(writer),
                  version: told.version,
                  belopp: `${n}.00`,
                });
            if (refused === 'VERSIONSKONFLIKT' && told.unknownVersion) {
              // The write whose answer never came had been kept.
              told.version += 1;
              told.unknownVersion = false;
              continue;
            }
            // The others were in its way too often: it is not kept, which the rows will show.
            if (refused === 'DATABAS_UPPTAGEN') continue;
            if (refused !== null) throw new Error(`write ${n} was refused: ${refused}`);
            acknowledged += 1;
            if (adds) {
              told.units.push(unit);
            } else {
              told.version += 1;
              told.unknownVersion = false;
            }
          } catch (error) {
            if (!restarted) throw error;
            if (adds) told.unknownUnits.push(unit);
            else told.unknownVersion = true;
          }
          if (pending[0] !== undefined && acknowledged >= pending[0]) {
            pending.shift();
            restarted = restart();
          }
        }
        return told;
      };

      try {
        const told = await Promise.all(
          Array.from({ length: writers }, (_, writer) => write(writer)),
        );
        await subgraph.kill();
        expect(pending).toEqual([]);
        expect(acknowledged).toBeGreaterThanOrEqual(writes);
        await holdAgainst(told, await rowsOf(databases.dataSource(url)));
      } finally {
        await subgraph.kill();
      }
    }, 300_000);
  },
);

const innehall = {
  namn: 'Ny',
  typ: 'HEMSJUKVARD',
  funktioner: [{ funktion: 'HEMSJUKVARD', paPlats: false, bokningsbar: true }],
  platser: [{ kommunkod: '0360' }, { kommunkod: '0319' }],
};

/** The database as it lies on the disk, counted by unit and by draft. */
async function rowsOf(options: ConstructorParameters<typeof DataSource>[0]) {
  const source = await new DataSource(options).initialize();
  try {
    const count = async (sql: string): Promise<Map<string, number>> => {
      const rows: { id: string; n: number | string }[] = await source.query(sql);
      return new Map(rows.map(({ id, n }) => [id, Number(n)]));
    };
    const perUnit = (table: string) =>
      count(`SELECT verksamhetId AS id, COUNT(*) AS n FROM ${table}
        WHERE verksamhetId LIKE 'ny-%' GROUP BY verksamhetId`);
    return {
      units: await count(`SELECT id, version AS n FROM verksamhet WHERE id LIKE 'ny-%'`),
      functions: await perUnit('verksamhetsfunktion'),
      places: await perUnit('plats'),
      history: await count(`SELECT radId AS id, COUNT(*) AS n FROM historik
        WHERE typ = 'verksamhet' AND radId LIKE 'ny-%' GROUP BY radId`),
      drafts: await count(`SELECT id, version AS n FROM budget WHERE status = 'UTKAST'`),
      draftHistory: await count(`SELECT radId AS id, COUNT(*) AS n FROM historik
        WHERE typ = 'budget' AND radId LIKE '2027-%' GROUP BY radId`),
      draftVersions: await count(`SELECT radId AS id, MAX(version) AS n FROM historik
        WHERE typ = 'budget' AND radId LIKE '2027-%' GROUP BY radId`),
    };
  } finally {
    await source.destroy();
  }
}

async function holdAgainst(told: Told[], rows: Awaited<ReturnType<typeof rowsOf>>) {
  // Every acknowledged unit is there, and beside them those only whose answer never came.
  const found = [...rows.units.keys()];
  expect(told.flatMap(({ units }) => units).filter((id) => !rows.units.has(id))).toEqual([]);
  const known = new Set(told.flatMap(({ units, unknownUnits }) => [...units, ...unknownUnits]));
  expect(found.filter((id) => !known.has(id))).toEqual([]);
  // Each is whole: all its parts and one history row, and no part or history without it.
  const each = (n: number) => new Map(found.map((id) => [id, n]));
  expect(rows.units).toEqual(each(1));
  expect(rows.functions).toEqual(each(1));
  expect(rows.places).toEqual(each(2));
  expect(rows.history).toEqual(each(1));
  // A draft has the version that was acknowledged, or one more where an answer never came; its history has each once.
  told.forEach(({ version, unknownVersion }, writer) => {
    const found = rows.drafts.get(utkast(writer)) ?? 0;
    expect([version, ...(unknownVersion ? [version + 1] : [])]).toContain(found);
  });
  expect(rows.draftHistory).toEqual(rows.drafts);
  expect(rows.draftVersions).toEqual(rows.drafts);
}
