import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { testDatabases } from '../databases.ts';
import { askAsGateway, trust } from '../identity.ts';
import { log } from '../log.ts';
import { layInManyUnits, manyUnitsId } from '../manyUnits.ts';

const huvudman: Huvudman = {
  id: 'stor',
  namn: 'Stor vårdgivare (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan: '03',
  kalla: { dokument: 'Påhittat register', avsnitt: null, exempel: true },
  data: {},
};

describe.each(await testDatabases())('$name, a huvudman of 10,000 units', (databases) => {
  let server: RunningServer;
  let statements: string[] = [];

  beforeAll(async () => {
    const databaseUrl = await databases.url();
    await layInManyUnits(huvudman, databaseUrl, 10_000);
    server = await startHuvudman(huvudman, {
      databaseUrl,
      trust,
      log,
      port: 0,
      host: '127.0.0.1',
      onStatement: (sql) => statements.push(sql),
    });
  });
  afterAll(async () => {
    await server?.close();
    await databases.cleanUp();
  });

  async function entities(fields: string, representations: object[]) {
    statements = [];
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
    const { data, errors } = await askAsGateway(server.url, huvudman.id, query, {
      representations,
    });
    expect(errors).toBeUndefined();
    return data._entities;
  }

  test('answers for a hundred units, with functions and places, in three statements', async () => {
    const ids = Array.from({ length: 100 }, (_, nr) => manyUnitsId(nr * 97));
    const answered = await entities(
      '... on Verksamhet { id namn typ driftsform funktioner { funktion paPlats bokningsbar } platser { adress kommunkod } }',
      ids.map((id) => ({ __typename: 'Verksamhet', huvudmanId: 'stor', id })),
    );
    expect(answered.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(answered.at(-1)).toMatchObject({
      namn: 'Enhet 4, grupp 001920',
      funktioner: [
        { funktion: 'ALLMANMEDICIN', paPlats: true, bokningsbar: true },
        { funktion: 'GERIATRIK', paPlats: true, bokningsbar: false },
      ],
      platser: [{ adress: 'Storgatan 1', kommunkod: '0382' }],
    });
    expect(statements).toHaveLength(3);
  });

  test('answers for a participation, with its units, their functions and places, in four statements', async () => {
    const [answered] = await entities(
      '... on Deltagande { status verksamheter { id namn funktioner { funktion } platser { kommunkod } } }',
      [{ __typename: 'Deltagande', vardcentrumId: 'vc-000000', huvudmanId: 'stor' }],
    );
    expect(answered.verksamheter.map(({ id }: { id: string }) => id)).toEqual(
      Array.from({ length: 12 }, (_, nr) => manyUnitsId(nr)),
    );
    expect(answered.verksamheter[0].platser).toEqual([{ kommunkod: '0319' }]);
    expect(statements).toHaveLength(4);
  });

  test('finds units beyond those that it has as null, at no further statement', async () => {
    const answered = await entities('... on Verksamhet { id }', [
      { __typename: 'Verksamhet', huvudmanId: 'stor', id: 'finns-inte' },
      { __typename: 'Verksamhet', huvudmanId: 'stor', id: manyUnitsId(0) },
    ]);
    expect(answered).toEqual([null, { id: manyUnitsId(0) }]);
    expect(statements).toHaveLength(1);
  });
});
