import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HistorikEntity } from '../../shared/change/history/Historik.ts';
import { Historiktillhor1764900000000 } from '../../shared/change/history/Historiktillhor1764900000000.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { type Owner, startOwner } from '../change/owner.ts';
import { testDatabases } from '../databases.ts';
import { askAsGateway } from '../identity.ts';
import { unitId } from './provkommun.ts';

interface Andring {
  huvudmanId: string;
  typ: string;
  id: string;
  tid: string;
  ny: boolean;
  falt: string[];
}

const owner0 = 'provkommun';
const self = { __typename: 'Huvudman', id: owner0 };
const unit = (n: number) => ({ __typename: 'Verksamhet', huvudmanId: owner0, id: unitId(n) });
const vardcentrum = { __typename: 'Deltagande', vardcentrumId: 'vc-0', huvudmanId: owner0 };
const changes = `... on Huvudman { andringar(fran: $fran, till: $till, first: $first, after: $after) {
  nodes { huvudmanId typ id tid ny falt } pageInfo { hasNextPage endCursor } } }`;

describe.each(await testDatabases())(
  'what a reader who keeps a copy needs, on $name',
  (databases) => {
    let owner: Owner;
    /** Asks as anybody does, through the network. */
    const get = async (fragment: string, r: object, variables: Record<string, unknown> = {}) => {
      const types = '$fran: DatumTid!, $till: DatumTid, $first: Int, $after: String';
      const named = fragment.includes('$fran') ? `, ${types}` : '';
      const { data, errors } = await askAsGateway(
        owner.url,
        owner0,
        `query ($r: [_Any!]!${named}) { _entities(representations: $r) { ${fragment} } }`,
        { r: [r], ...variables },
      );
      return { one: data?._entities?.[0], errors };
    };
    const andrad = async (r: { __typename: string }): Promise<string> =>
      (await get(`... on ${r.__typename} { andrad }`, r)).one.andrad;
    const andringar = async (fran: string, more: Record<string, unknown> = {}) =>
      (await get(changes, self, { fran, ...more })).one.andringar as {
        nodes: Andring[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    const change = (mutation: string, rad: string, input: Record<string, unknown>) =>
      owner.change(mutation, rad, input);

    beforeAll(async () => {
      owner = await startOwner(databases, 8);
    });
    afterAll(async () => {
      await owner.close();
      await databases.cleanUp();
    });

    test('a row says whose it is, also where its type has no key', async () => {
      const { one } = await get(
        '... on Huvudman { budgetar(ar: 2026) { huvudmanId andrad } organisation { huvudmanId } }',
        self,
      );
      expect(one.budgetar[0]).toEqual({ huvudmanId: owner0, andrad: expect.any(String) });
    });

    test('a row has changed when it is written, when what it shows is, and not when another is', async () => {
      const before = await Promise.all([unit(0), unit(1), vardcentrum, self].map(andrad));
      await sleep(2);
      const budget = `2026-${unitId(0)}`;
      await change('registreraBudgetutfall', 'budget { id }', {
        id: budget,
        version: 1,
        utfall: '99',
      });
      const after = await Promise.all([unit(0), unit(1), vardcentrum, self].map(andrad));
      expect(after.map((tid, n) => tid > (before[n] as string))).toEqual([true, false, true, true]);

      await sleep(2);
      await change('registreraMatvarden', 'matvarden { matt }', {
        varden: [
          {
            matt: 'telefontillganglighet',
            verksamhetId: unitId(1),
            period: '2026-01',
            varde: 78,
            enhet: 'procent',
          },
        ],
      });
      expect((await andrad(unit(1))) > (after[1] as string)).toBe(true);
      expect(await andrad(unit(0))).toBe(after[0]);
    });

    test('the changes of a period name rows and public fields, in pages, drafts left out', async () => {
      const fran = new Date().toISOString();
      await sleep(2);
      const id = unitId(2);
      await change('andraVerksamhet', 'verksamhet { id }', {
        id,
        version: 1,
        telefon: '018-611 00 00',
      });
      await change('andraVerksamhet', 'verksamhet { id }', {
        id,
        version: 2,
        systemstod: ['Cosmic'],
      });
      await change('skapaBudget', 'budget { id }', { id: 'utkast', ar: 2028, belopp: '1' });
      await change('skapaVerksamhet', 'verksamhet { id }', {
        id: 'ny-enhet',
        namn: 'Ny enhet',
        typ: 'OVRIG',
      });
      const { nodes, pageInfo } = await andringar(fran);
      expect(nodes).toEqual([
        {
          huvudmanId: owner0,
          typ: 'Verksamhet',
          id,
          tid: expect.any(String),
          ny: false,
          falt: ['telefon'],
        },
        expect.objectContaining({ id: 'ny-enhet', ny: true }),
      ]);
      expect(pageInfo.hasNextPage).toBe(false);

      const first = await andringar(fran, { first: 1 });
      expect(first.nodes.map((one) => one.id)).toEqual([id]);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await andringar(fran, { first: 1, after: first.pageInfo.endCursor });
      expect(second.nodes.map((one) => one.id)).toEqual(['ny-enhet']);
      expect(await andringar(fran, { till: fran })).toMatchObject({ nodes: [] });
    });

    test.each([
      [{ fran: '2026-01-02T00:00:00Z', till: '2026-01-01T00:00:00Z' }, /byt plats/],
      [{ fran: '2026-01-01T00:00:00Z', first: 501 }, /mellan 1 och 500/],
      [{ fran: '2026-01-01T00:00:00Z', after: 'x' }, /endCursor/],
    ])('refuses a period or page that cannot be: %j', async (variables, sentence) => {
      const { errors } = await get(changes, self, variables);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(sentence),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    test('the units of a participation come page by page', async () => {
      const page = (args: string) =>
        get(
          `... on Deltagande { verksamhetssida(${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
          vardcentrum,
        );
      const { one } = await page('first: 1');
      expect(one.verksamhetssida).toMatchObject({
        totalCount: 2,
        nodes: [{ id: unitId(0) }],
        pageInfo: { hasNextPage: true },
      });
      const next = await page(`first: 1, after: "${one.verksamhetssida.pageInfo.endCursor}"`);
      expect(next.one.verksamhetssida).toMatchObject({
        nodes: [{ id: unitId(4) }],
        pageInfo: { hasNextPage: false },
      });
    });

    test('the changes that a database holds from before find the row that shows them', async () => {
      const url = await databases.url();
      const { entities, migrations } = huvudmansdomain;
      const before = migrations.filter((one) => one !== Historiktillhor1764900000000);
      const old = await openDatabase({ url, entities, migrations: before });
      const row = (typ: string, radId: string, efter: object) =>
        `('2026-01-01T00:00:00.000Z', 'ekonom', '${typ}', '${radId}', 1, '${JSON.stringify(efter)}', 'Prov')`;
      await old.write((manager) =>
        manager.query(
          `INSERT INTO historik (tid, aktor, typ, radId, version, efter, skal) VALUES ${[
            row('budget', 'b', { id: 'b', verksamhetId: 'enheten' }),
            row('budget', 'hela', { id: 'hela', verksamhetId: null }),
            row('matvarde', 'm//2026-01', { matt: 'm', verksamhetId: '' }),
            row('uppfoljning', 'p/2026/T1', { planpunktId: 'p' }),
            row('verksamhet', 'enheten', { id: 'enheten' }),
          ].join(', ')}`,
        ),
      );
      await old.close();
      const db = await openDatabase({ url, entities, migrations });
      const rows = await db.rows.find(HistorikEntity, { order: { nummer: 'ASC' } });
      await db.close();
      expect(rows.map(({ radId, tillhor }) => [radId, tillhor])).toEqual([
        ['b', 'verksamhet/enheten'],
        ['hela', null],
        ['m//2026-01', null],
        ['p/2026/T1', 'beslut/p'],
        ['enheten', null],
      ]);
    });
  },
);
