import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { natverket } from '../../subgraphs/samverkan/data/natverket.ts';
import type { RegisteredPart } from '../../subgraphs/samverkan/parter.ts';
import { samverkan } from '../../subgraphs/samverkan/samverkan.ts';
import { testDatabases } from '../databases.ts';
import { manyOfEach, silentParticipant, wholePages } from './samverkanCases.ts';
import { ids, part, parter, type Samverkan, startUnderTest } from './underTest.ts';

const invitedTo = (id: string) =>
  natverket.vardcentra.find((one) => one.id === id)?.inbjudna.map((one) => one.part) ?? [];

describe.each(await testDatabases())('the samverkan subgraph on $name', (databases) => {
  let server: Samverkan;
  let url: string;
  const start = (registered: readonly RegisteredPart[]) =>
    startUnderTest(databases, registered, url);
  const get = (query: string) => server.get(query);
  const resolve = (fragment: string, ...r: object[]) => server.resolve(fragment, ...r);

  beforeAll(async () => {
    url = await databases.url();
    server = await start(parter);
  });
  afterAll(async () => {
    await server.close();
    await databases.cleanUp();
  });

  test('shows a vårdcentrum over several kommuner, with everyone invited', async () => {
    const { vardcentrum } = await get(`{ vardcentrum(id: "tierp-alvkarleby") {
      namn samverkansform kommunkoder status statusKalla { dokument exempel }
      deltagare { inbjuden part { id namn slag } } organ { id } planer { id } } }`);
    expect(vardcentrum).toMatchObject({
      samverkansform: 'NATVERK',
      kommunkoder: ['0319', '0360'],
      status: 'Invigt, länets första',
      statusKalla: { exempel: false },
      planer: [{ id: 'tierp-alvkarleby-2026' }],
    });
    expect(vardcentrum.deltagare.map((one: { part: { id: string } }) => one.part.id)).toEqual(
      invitedTo('tierp-alvkarleby'),
    );
    expect(vardcentrum.deltagare[1]).toEqual({
      inbjuden: null,
      part: { id: 'tierp', namn: 'Tierps kommun', slag: 'KOMMUN' },
    });
    expect(ids(vardcentrum.organ)).toContain('utokat-samrad-tierp-alvkarleby');
  });

  test.each(wholePages)('answers %s', async (field, expected) => {
    const data = await get(`{ rows: ${field} { id } }`);
    expect(ids(data.rows)).toEqual(expected);
  });

  test('says null, not an error, about what does not exist', async () => {
    const data = await get(`{ part(id: "x") { id } vardcentrum(id: "x") { id } avtal(id: "x") { id }
      verksamhetsplan(id: "x") { id } organ(id: "x") { id } }`);
    expect(Object.values(data)).toEqual([null, null, null, null, null]);
    expect(
      await resolve(
        '... on Part { id } ... on Vardcentrum { id } ... on Deltagande { inbjuden }',
        { __typename: 'Part', id: 'x' },
        { __typename: 'Vardcentrum', id: 'x' },
        { __typename: 'Deltagande', vardcentrumId: 'osthammar', huvudmanId: 'tierp' },
      ),
    ).toEqual([null, null, null]);
  });

  test('derives coverage and totals from what the participants answer, and names the silent', async () => {
    const [found] = await resolve(
      `... on Vardcentrum { funktionstackning { funktion tackt leverantorer { id } }
         sammanstallning { vardplatser belagdaVardplatser budgetar { ar belopp parter { id } }
           svarade { id } saknas { id } } }`,
      {
        __typename: 'Vardcentrum',
        id: 'osthammar',
        deltagare: [
          silentParticipant,
          {
            status: 'ACCEPTERAT',
            nyckeltal: {
              huvudmanId: 'region-uppsala',
              funktioner: [{ funktion: 'GERIATRIK', paPlats: true, bokningsbar: true }],
              vardplatser: null,
              belagdaVardplatser: null,
              budgetar: [{ ar: 2026, belopp: '1000000.50' }],
            },
          },
          silentParticipant,
        ],
      },
    );
    expect(found.funktionstackning).toHaveLength(4);
    expect(found.funktionstackning[2]).toMatchObject({ funktion: 'BARNMEDICIN', tackt: null });
    expect(found.funktionstackning[3]).toEqual({
      funktion: 'GERIATRIK',
      tackt: true,
      leverantorer: [{ id: 'region-uppsala' }],
    });
    expect(found.sammanstallning).toEqual({
      vardplatser: null,
      belagdaVardplatser: null,
      budgetar: [{ ar: 2026, belopp: '1000000.50', parter: [{ id: 'region-uppsala' }] }],
      svarade: [{ id: 'region-uppsala' }],
      saknas: invitedTo('osthammar').flatMap((id) => (id === 'region-uppsala' ? [] : [{ id }])),
    });
  });

  test('shows the terms that are to be signed, and judges the signatures', async () => {
    const { avtal } = await get(`{ avtal(id: "narvardsenheten-osthammar") { villkorHash villkor
      ansvarig { id } andelar { part { id } procent } parter { huvudmanId } } }`);
    expect(avtal).toMatchObject({
      ansvarig: { id: 'osthammar' },
      andelar: [
        { part: { id: 'osthammar' }, procent: 35 },
        { part: { id: 'region-uppsala' }, procent: 65 },
      ],
    });
    const signed = (huvudmanId: string, andelProcent: number) => ({
      status: 'UNDERTECKNAT',
      villkorHash: avtal.villkorHash,
      andelProcent,
      uppgiftslamnare: { huvudmanId },
    });
    const nobody = { status: null, villkorHash: null, andelProcent: null, uppgiftslamnare: null };
    const key = { __typename: 'Avtal', id: 'narvardsenheten-osthammar' };
    expect(
      await resolve(
        '... on Avtal { gallande avvikelser }',
        { ...key, parter: [signed('region-uppsala', 65), signed('osthammar', 35)] },
        { ...key, parter: [nobody, signed('osthammar', 35)] },
        { ...key, parter: [signed('region-uppsala', 60), signed('osthammar', 35)] },
      ),
    ).toEqual([
      { gallande: true, avvikelser: [] },
      { gallande: null, avvikelser: ['Region Uppsala har inte svarat om sin underskrift.'] },
      {
        gallande: false,
        avvikelser: [
          'Region Uppsala har undertecknat andelen 60 %, men enligt villkoren är den 65 %.',
          'De undertecknade andelarna blir tillsammans 95 %, inte 100 %.',
        ],
      },
    ]);
  });

  test('shows the plan of Östhammar row by row', async () => {
    const { verksamhetsplaner } = await get(`{ verksamhetsplaner(kommunkod: "0382", ar: 2020) {
      faststallsAv { namn } vardcentrum { id }
      punkter { id nummer grupp ansvariga { id } kalla { avsnitt exempel } beslut { part { id } }
        indikatorer { id text svarstyp svar { huvudmanId part { namn } } } } } }`);
    const [plan] = verksamhetsplaner;
    expect(plan.faststallsAv.namn).toBe('Lokalt samråd HSVO, Östhammar');
    expect(plan.punkter).toHaveLength(47);
    expect(plan.punkter[15]).toEqual({
      id: 'osthammar-2020-16',
      nummer: '4.3',
      grupp: null,
      ansvariga: [{ id: 'lokal-tjansteledning-osthammar' }],
      kalla: { avsnitt: 'Mål 4.3', exempel: false },
      beslut: [{ part: { id: 'osthammar' } }, { part: { id: 'region-uppsala' } }],
      indikatorer: [
        {
          id: 'osthammar-2020-16-i',
          text: 'Antal SIP',
          svarstyp: 'ANTAL',
          svar: [
            { huvudmanId: 'osthammar', part: { namn: 'Östhammars kommun' } },
            { huvudmanId: 'region-uppsala', part: { namn: 'Region Uppsala' } },
          ],
        },
      ],
    });
  });

  test('derives how far items and plans have come from the parties’ decisions', async () => {
    const { verksamhetsplan } = await get(`{ verksamhetsplan(id: "tierp-alvkarleby-2026") {
      punkter { id underlagHash kostnad forslagTillFinansiering { part { id } belopp } } } }`);
    const [samordnare] = verksamhetsplan.punkter;
    expect(samordnare).toMatchObject({ kostnad: '900000.00' });
    expect(samordnare.forslagTillFinansiering[0]).toEqual({
      part: { id: 'alvkarleby' },
      belopp: '180000.00',
    });
    const says = (huvudmanId: string, utfall: string, niva: string) => ({
      utfall,
      niva,
      underlagHash: samordnare.underlagHash,
      uppgiftslamnare: { huvudmanId },
    });
    const beslut = ['tierp', 'alvkarleby', 'region-uppsala'].map((id) =>
      says(id, 'BIFALL', 'LOKAL'),
    );
    const key = { __typename: 'Planpunkt', id: samordnare.id };
    expect(
      await resolve(
        '... on Planpunkt { lage niva }',
        { ...key, beslut },
        { ...key, beslut: beslut.slice(1) },
        { ...key, beslut: [...beslut.slice(1), says('tierp', 'AVSLAG', 'LYFT')] },
      ),
    ).toEqual([
      { lage: 'BESLUTAD', niva: 'LOKAL' },
      { lage: 'DELVIS_BESLUTAD', niva: null },
      { lage: 'AVSLAGEN', niva: 'LYFT' },
    ]);
    const silent = { beslut: [{ utfall: null, underlagHash: null, uppgiftslamnare: null }] };
    const plan = { __typename: 'Verksamhetsplan', id: 'tierp-alvkarleby-2026' };
    const osthammar = { __typename: 'Verksamhetsplan', id: 'osthammar-2020' };
    expect(
      await resolve(
        '... on Verksamhetsplan { lage }',
        { ...plan, punkter: [{ beslut }, silent, silent, silent] },
        { ...plan, punkter: [silent, silent, silent, silent] },
        { ...plan, punkter: [silent] },
        { ...osthammar, punkter: Array.from({ length: 47 }, () => silent) },
      ),
    ).toEqual([
      { lage: 'DELVIS_BESLUTAD' },
      { lage: 'VANTAR_PA_BESLUT' },
      { lage: null },
      { lage: 'FOLJS_UPP' },
    ]);
  });

  const everything = `namn kommunkoder organ { namn ledamoter { part { namn } } }
    deltagare { part { namn deltar { vardcentrumId } } }
    planer { punkter { ansvariga { id } beslut { part { id } } indikatorer { svar { part { id } } } } }
    funktionstackning { tackt leverantorer { namn } } sammanstallning { saknas { namn } }`;
  const answered = ({ id, inbjudna }: (typeof natverket.vardcentra)[number]) => ({
    __typename: 'Vardcentrum',
    id,
    deltagare: inbjudna.map(() => silentParticipant),
  });

  test('costs the same number of server.statements for one vårdcentrum as for all', async () => {
    const costs = [];
    for (const count of [1, natverket.vardcentra.length]) {
      server.statements.length = 0;
      const keys = natverket.vardcentra.slice(0, count).map(answered);
      expect(await resolve(`... on Vardcentrum { ${everything} }`, ...keys)).toHaveLength(count);
      costs.push(server.statements.length);
    }
    expect(costs[0]).toBe(costs[1]);
    expect(costs[0]).toBeLessThanOrEqual(20);
  });

  test.each(manyOfEach)(
    'costs the same number of server.statements for many %s',
    async (type, fields, keys) => {
      const costs = [];
      for (const some of [keys.slice(0, 1), keys]) {
        server.statements.length = 0;
        const found = await resolve(
          `... on ${type} ${fields}`,
          ...some.map((key) => ({ __typename: type, ...key })),
        );
        expect(found.filter((one: unknown) => one !== null)).toHaveLength(some.length);
        costs.push(server.statements.length);
      }
      expect(keys.length).toBeGreaterThan(5);
      expect(costs[0]).toBe(costs[1]);
    },
  );

  test('keeps its data over a restart; parties are brought up to date, and none is forgotten', async () => {
    await server.close();
    const renamed = part('tierp', 'Tierp', 'KOMMUN', '03');
    const joined = part('heby-forbundet', 'Hebyförbundet', 'KOMMUNALFORBUND', '03');
    server = await start([renamed, joined]);
    const data = await get(`{ tierp: part(id: "tierp") { namn } alla: parter { id }
      forbund: parter(slag: KOMMUNALFORBUND, lan: "03") { namn } verksamhetsplaner { punkter { id } } }`);
    expect(data.tierp.namn).toBe('Tierp');
    expect(data.forbund).toEqual([{ namn: 'Hebyförbundet' }]);
    expect(data.alla).toHaveLength(parter.length + 1);
    expect(data.verksamhetsplaner).toHaveLength(7);
  });

  test('has migrations that make exactly the tables of the entities', async () => {
    const emptyUrl = await databases.url();
    await (await openDatabase({ url: emptyUrl, ...samverkan })).close();
    const { entities } = samverkan;
    const source = await new DataSource({
      ...databases.dataSource(emptyUrl),
      entities,
    }).initialize();
    try {
      const pending = await source.driver.createSchemaBuilder().log();
      expect(pending.upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});
