import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { type Samverkan, startUnderTest } from './underTest.ts';

const id = 'osthammar';
const atOnce = 8;

describe.each(await testDatabases())(
  'two instances of samverkan on one database, on $name',
  (databases) => {
    const instances: Samverkan[] = [];
    const instance = (turn: number) => instances[turn % instances.length] as Samverkan;
    const versionAt = async (turn: number): Promise<number> =>
      (await instance(turn).get(`{ vardcentrum(id: "${id}") { version } }`)).vardcentrum.version;

    beforeAll(async () => {
      const url = await databases.url();
      // The second finds the tables and the data of the first.
      for (let nr = 0; nr < 2; nr += 1) {
        instances.push(await startUnderTest(databases, undefined, url));
      }
    });
    afterAll(async () => {
      for (const one of instances) await one.close();
      await databases.cleanUp();
    });

    test('of changes that were made from the same version at the same time one is kept and the others are refused', async () => {
      for (let round = 0; round < 3; round += 1) {
        const version = await versionAt(round);
        const changes = await Promise.all(
          Array.from({ length: atOnce }, (_, turn) =>
            instance(turn).change('andraVardcentrum', 'vardcentrum { version status }', {
              id,
              version,
              status: `Prov ${round}.${turn}`,
            }),
          ),
        );
        const kept = changes.filter(({ fel }) => fel.length === 0);
        expect(kept.map(({ rad }) => rad.version)).toEqual([version + 1]);
        for (const { fel } of changes.filter((one) => !kept.includes(one))) {
          expect(fel).toMatchObject([{ kod: 'VERSIONSKONFLIKT', dinVersion: version }]);
        }
        expect(await versionAt(round + 1)).toBe(version + 1);
      }
    });
  },
);
