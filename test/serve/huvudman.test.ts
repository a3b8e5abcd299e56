import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { testDatabases } from '../databases.ts';
import { askAsGateway, trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun, unitId } from './provkommun.ts';

const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { %s } }';
const entitiesQuery = (fragment: string) => entities.replace('%s', fragment);
const vardcentrum = (id: string, huvudmanId = 'provkommun') => ({
  __typename: 'Deltagande',
  vardcentrumId: id,
  huvudmanId,
});
const unit = (n: number) => ({ __typename: 'Verksamhet', huvudmanId: 'provkommun', id: unitId(n) });
const self = { __typename: 'Huvudman', id: 'provkommun' };

describe.each(await testDatabases())("a huvudman's subgraph on $name", (databases) => {
  let server: RunningServer;
  let url: string;
  const statements: string[] = [];
  const open = async (huvudman: Huvudman, databaseUrl: string) =>
    startHuvudman(huvudman, {
      port: 0,
      host: '127.0.0.1',
      databaseUrl,
      trust,
      log,
      onStatement: (sql) => statements.push(sql),
    });
  const resolve = async (fragment: string, ...r: object[]) => {
    const answer = await askAsGateway(server.url, 'provkommun', entitiesQuery(fragment), { r });
    return { ...answer, found: answer.data?._entities };
  };

  beforeAll(async () => {
    url = await databases.url();
    server = await open(provkommun(120), url);
  });
  afterAll(async () => {
    await server.close();
    await databases.cleanUp();
  });

  test('answers about itself, paged in order of id', async () => {
    const query = `... on Huvudman { namn kontraktsversion
      a: verksamheter(first: 2) { totalCount nodes { id huvudmanId namn } pageInfo { hasNextPage endCursor } } }`;
    const { found } = await resolve(query, self);
    const page = found[0].a;
    expect(found[0].namn).toBe('Provkommun');
    expect(page.totalCount).toBe(120);
    expect(page.nodes.map(({ id }: { id: string }) => id)).toEqual([unitId(0), unitId(1)]);
    const next = await resolve(
      `... on Huvudman { verksamheter(first: 2, after: "${page.pageInfo.endCursor}") { nodes { id } } }`,
      self,
    );
    expect(next.found[0].verksamheter.nodes).toEqual([{ id: unitId(2) }, { id: unitId(3) }]);
  });

  test.each([
    ['typ: HEMSJUKVARD', 60],
    ['funktion: GERIATRIK', 60],
    ['vardcentrumId: "vc-1"', 30],
    ['kommunkod: "0319"', 1],
    ['text: "ÄLVENS"', 60],
    ['text: "100%"', 0],
    ['typ: HEMSJUKVARD, funktion: GERIATRIK', 0],
  ])('filters units by { %s }', async (filter, count) => {
    const { found } = await resolve(
      `... on Huvudman { verksamheter(filter: { ${filter} }) { totalCount } }`,
      self,
    );
    expect(found[0].verksamheter.totalCount).toBe(count);
  });

  test.each(['a', '%', '!', '😀'])(
    'refuses to search for more %s than the database takes, on every way to the units',
    async (sign) => {
      const text = sign.repeat(30_000);
      const filtered = `verksamheter(filter: { text: "${text}" })`;
      const ways = [
        [`... on Huvudman { ${filtered} { totalCount } }`, self],
        [`... on Deltagande { ${filtered} { id } }`, vardcentrum('vc-1')],
      ] as const;
      for (const [fragment, key] of ways) {
        const { errors } = await resolve(fragment, key);
        expect(errors).toEqual([
          expect.objectContaining({
            message: expect.stringMatching(/^filter\.text har \d+ tecken; högst 1000 kan/),
            extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
          }),
        ]);
      }
      const { found } = await resolve(
        `... on Huvudman { verksamheter(filter: { text: "${sign.repeat(500)}" }) { totalCount } }`,
        self,
      );
      expect(found[0].verksamheter.totalCount).toBe(0);
    },
  );

  test.each(['first: 0', 'first: 501', 'after: "x"', 'after: ""'])(
    'says what is wrong with verksamheter(%s)',
    async (args) => {
      const { found, errors } = await resolve(
        `... on Huvudman { namn verksamheter(${args}) { totalCount } }`,
        self,
      );
      expect(found).toEqual([{ namn: 'Provkommun', verksamheter: null }]);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(errors?.[0]?.message).toMatch(/måste vara/);
    },
  );

  test('sums up its part of a vårdcentrum: unknown stays null, drafts stay at home', async () => {
    const { found } = await resolve(
      `... on Deltagande { status nyckeltal { huvudmanId vardplatser belagdaVardplatser
         funktioner { funktion paPlats bokningsbar } budgetar { ar belopp } } }`,
      vardcentrum('vc-0'),
      vardcentrum('vc-1'),
    );
    expect(found[0].nyckeltal).toEqual({
      huvudmanId: 'provkommun',
      vardplatser: 300,
      belagdaVardplatser: 297,
      funktioner: [{ funktion: 'GERIATRIK', paPlats: true, bokningsbar: false }],
      // 30 units 0, 4, …, 116: 30 × 100.00 + 17.40 kronor
      budgetar: [
        { ar: 2026, belopp: '3017.40' },
        { ar: 2025, belopp: '2700.00' },
      ],
    });
    expect(found[1].nyckeltal).toMatchObject({ vardplatser: null, belagdaVardplatser: null });
  });

  test('gives every value its source, its own before the unit’s', async () => {
    const { found } = await resolve(
      '... on Verksamhet { kalla { dokument exempel } vardplatser { kalla { exempel } } funktioner { kalla { dokument } } }',
      unit(0),
    );
    expect(found).toEqual([
      {
        kalla: { dokument: 'Verksamhetsregister', exempel: false },
        vardplatser: { kalla: { exempel: true } },
        funktioner: [{ kalla: { dokument: 'Verksamhetsregister' } }],
      },
    ]);
  });

  test('answers in order, an unknown key with null, and refuses keys of another huvudman', async () => {
    const { found, errors } = await resolve(
      '... on Deltagande { vardcentrumId status } ... on Verksamhet { id }',
      vardcentrum('vc-2'),
      vardcentrum('finns-inte'),
      unit(5),
      vardcentrum('vc-0', 'tierp'),
    );
    expect(found).toEqual([
      { vardcentrumId: 'vc-2', status: 'ACCEPTERAT' },
      null,
      { id: unitId(5) },
      null,
    ]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'FEL_HUVUDMAN', huvudman: 'provkommun' });
  });

  test.each([
    [
      'units with everything about them',
      `... on Verksamhet { namn funktioner { funktion } platser { namn } oppettider { oppnar }
         budgetar(ar: 2026) { belopp } matvarden { varde } vardplatser { totalt } }`,
      (count: number) => Array.from({ length: count }, (_, n) => unit(n)),
      [1, 100],
    ],
    [
      'participations with units, budgets and totals',
      `... on Deltagande { status verksamheter { namn funktioner { funktion } platser { namn } budgetar { belopp } }
         budgetar { belopp } nyckeltal { vardplatser funktioner { funktion } budgetar { belopp } } }`,
      (count: number) => Array.from({ length: count }, (_, n) => vardcentrum(`vc-${n}`)),
      [1, 4],
    ],
  ])('costs the same number of statements for many %s', async (_what, fragment, keys, counts) => {
    const costs = [];
    for (const count of counts) {
      statements.length = 0;
      const { errors, found } = await resolve(fragment, ...keys(count));
      expect(errors).toBeUndefined();
      expect(found).toHaveLength(count);
      costs.push(statements.length);
    }
    expect(costs[0]).toBeLessThanOrEqual(6);
    expect(new Set(costs).size).toBe(1);
  });

  test('lays sample data into an empty database only', async () => {
    await server.close();
    const emptied = provkommun(120);
    emptied.data = { verksamheter: [{ id: 'ny', namn: 'Ny', typ: 'OVRIG', kalla: emptied.kalla }] };
    server = await open(emptied, url);
    const { found } = await resolve('... on Huvudman { verksamheter { totalCount } }', self);
    expect(found[0].verksamheter.totalCount).toBe(120);
  });

  test('says that it is alive and ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect((await fetch(new URL(path, server.url))).status).toBe(200);
    }
  });

  test('has migrations that make exactly the tables of the entities', async () => {
    const emptyUrl = await databases.url();
    await (await openDatabase({ url: emptyUrl, ...huvudmansdomain })).close();
    const source = await new DataSource({
      ...databases.dataSource(emptyUrl),
      entities: huvudmansdomain.entities,
    }).initialize();
    try {
      const pending = await source.driver.createSchemaBuilder().log();
      expect(pending.upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});
