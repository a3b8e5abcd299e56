import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { manyOfStructures } from './samverkanCases.ts';
import { ids, parter, type Samverkan, startUnderTest } from './underTest.ts';

describe.each(await testDatabases())('the structures of samverkan on $name', (databases) => {
  let samverkan: Samverkan;
  const get = (query: string) => samverkan.get(query);

  beforeAll(async () => {
    samverkan = await startUnderTest(databases);
  });
  afterAll(async () => {
    await samverkan.close();
    await databases.cleanUp();
  });

  test('shows the three forms of cooperation, each in its län', async () => {
    const { a, b, orebro } = await get(`{
      a: vardcentrum(id: "norrtalje") { lan samverkansform avvikelser avtal { id slag }
        deltagare { part { id slag } } organ { slag mandat beslutsomrade avvikelser
          ledamoter { roll antal part { id } } regler { slag uppfylld } } }
      b: vardcentrum(id: "gemensam-lokal-heby") { lan samverkansform avvikelser kalla { exempel }
        avtal { slag andelar { procent part { id } } } organ { slag beslutsomrade } }
      orebro: vardcentra(lan: "18") { id } }`);
    expect(a).toMatchObject({
      lan: '01',
      samverkansform: 'KOMMUNALFORBUND',
      avvikelser: [],
      avtal: [{ id: 'forbundsordning-kson', slag: 'FORBUNDSORDNING' }],
    });
    expect(a.organ[0]).toMatchObject({ slag: 'DIREKTION', mandat: 'BESLUTANDE', avvikelser: [] });
    expect(a.organ[0].ledamoter.slice(0, 2)).toMatchObject([
      { roll: 'Ordinarie ledamot', antal: 8 },
      { roll: 'Ersättare', antal: 8 },
    ]);
    expect(b).toMatchObject({
      lan: '03',
      samverkansform: 'GEMENSAM_LOKAL',
      avvikelser: [],
      kalla: { exempel: true },
      organ: [{ slag: 'LOKALRAD' }],
    });
    expect(b.organ[0].beslutsomrade).toMatch(/^Bara lokalen/);
    expect(b.avtal[0].andelar).toHaveLength(3);
    expect(orebro).toEqual([]);
  });

  test('derives the seats of the extended tjänsteledning, and says what is unknown about a body', async () => {
    const { utokad, samrad, lokalt, enheten } = await get(`{
      utokad: organ(id: "utokad-tl-hsvo") { ledamoter { roll ordalydelse part { id } } avvikelser }
      samrad: organ(id: "samrad-hsvo") { regler { slag modalitet uppfylld text } avvikelser }
      lokalt: organ(id: "lokalt-samrad-osthammar") { kommun { id } avvikelser(ar: 2020) regler(ar: 2020) { antal uppfylld } }
      enheten: organ(id: "ledningsgrupp-narvardsenheten-osthammar") { regler { uppfylld } avvikelser } }`);
    expect(utokad.ledamoter).toHaveLength(7);
    expect(utokad.ledamoter[0]).toMatchObject({
      part: { id: 'region-uppsala' },
      ordalydelse: 'från ledningsgrupperna för 4 vårdcentrum, varav 1 påhittat som exempel',
    });
    expect(utokad.avvikelser).toEqual([]);
    expect(samrad.regler[0]).toMatchObject({
      slag: 'MINST_PER_PART',
      modalitet: 'BOR',
      uppfylld: null,
      text: expect.stringMatching(/^Rekommendation: /),
    });
    expect(samrad.avvikelser).toHaveLength(8);
    expect(lokalt).toEqual({
      kommun: { id: 'osthammar' },
      avvikelser: ['Inget sammanträde under 2020 är känt; minst 3 ska hållas.'],
      regler: [{ antal: 3, uppfylld: null }],
    });
    expect(enheten).toEqual({ regler: [{ uppfylld: true }], avvikelser: [] });
  });

  test('shows which mandatory agreements exist and which are missing', async () => {
    const { obligatoriskaAvtal, part } = await get(`{
      obligatoriskaAvtal(lan: "03") { malgrupp saknas text kommun { id } region { id } avtal { id }
        lagrum { beteckning gallerFran gallerTill ersattsAv { beteckning } } }
      part(id: "osthammar") { obligatoriskaAvtal { malgrupp saknas avtal { id } } } }`);
    expect(obligatoriskaAvtal).toHaveLength(24);
    expect(obligatoriskaAvtal.filter((one: { saknas: boolean }) => one.saknas)).toHaveLength(20);
    expect(obligatoriskaAvtal[0]).toMatchObject({
      kommun: { id: 'alvkarleby' },
      region: { id: 'region-uppsala' },
      lagrum: [{ gallerFran: '2025-07-01' }, {}, { gallerTill: '2025-06-30' }],
    });
    expect(part.obligatoriskaAvtal[0]).toEqual({
      malgrupp: 'BARN_OCH_UNGA_UTANFOR_HEMMET',
      saknas: false,
      avtal: [{ id: 'malgrupp-barn-och-unga-osthammar' }],
    });
  });

  test('gives the state of the right to a claim, from the signatures', async () => {
    const { avtal } = await get('{ avtal(id: "lakarmedverkan-boende-heby") { villkorHash } }');
    const says = (huvudmanId: string, status: string) => ({
      status,
      villkorHash: avtal.villkorHash,
      andelProcent: null,
      uppgiftslamnare: { huvudmanId },
    });
    const key = { __typename: 'Avtal', id: 'lakarmedverkan-boende-heby' };
    const kommunen = says('heby', 'UNDERTECKNAT');
    const { _entities: found } = await samverkan.get(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Avtal {
        anspraken { lage text havdare { id } motpart { id } lagrum { beteckning } } } } }`,
      {
        r: [
          { ...key, parter: [says('region-uppsala', 'UNDERTECKNAT'), kommunen] },
          { ...key, parter: [says('region-uppsala', 'UPPSAGT'), kommunen] },
          { ...key, parter: [null, kommunen] },
          { __typename: 'Avtal', id: 'narvardsenheten-osthammar', parter: [] },
        ],
      },
    );
    expect(found[0].anspraken).toMatchObject([
      {
        lage: 'VILLKORAT',
        havdare: { id: 'heby' },
        motpart: { id: 'region-uppsala' },
        lagrum: { beteckning: 'Hälso- och sjukvårdslag (2017:30) 16 kap. 1 §' },
      },
    ]);
    expect(found[1].anspraken[0].lage).toBe('FINNS');
    expect(found[2].anspraken[0].lage).toBe('OKANT');
    expect(found[3].anspraken).toEqual([]);
  });

  test('links Östhammar’s rows to eleven goals under three focus areas, quoted', async () => {
    const { strategi, verksamhetsplan } = await get(`{
      strategi(id: "narvardsplan-osthammar-2020") { overgripandeMal byggerPa { id } taggar { slag namn }
        planer { id } mal { nummer slag under { nummer text overordnat { nummer } punkter { id } } } }
      verksamhetsplan(id: "osthammar-2020") { strategi { id }
        punkter { nummer mal malet { nummer text } beredsAv { id } } } }`);
    expect(strategi.mal.map((one: { nummer: string }) => one.nummer)).toEqual(['3', '4', '5']);
    const mal = strategi.mal.flatMap((one: { under: unknown[] }) => one.under);
    expect(mal).toHaveLength(11);
    expect(mal.flatMap((one: { punkter: unknown[] }) => one.punkter)).toHaveLength(47);
    expect(mal[10]).toMatchObject({ nummer: '5.3', overordnat: { nummer: '5' } });
    expect(strategi.taggar).toHaveLength(9);
    expect(ids(strategi.byggerPa)).toContain('malbild-2030');
    for (const punkt of verksamhetsplan.punkter) {
      expect(punkt.malet.nummer).toBe(punkt.nummer);
      expect(punkt.malet.text.startsWith(punkt.mal)).toBe(true);
      expect(punkt.beredsAv.id).toBe('lokal-tjansteledning-osthammar');
    }
  });

  test('a matter of two kommuner is prepared by the body of the län', async () => {
    const { verksamhetsplan } = await get(
      '{ verksamhetsplan(id: "tierp-alvkarleby-2026") { punkter { beredsAv { id } } } }',
    );
    expect(verksamhetsplan.punkter[0].beredsAv.id).toBe('tl-hsvo');
  });

  test('shows the target picture and the strategy with their goals', async () => {
    const { malbild, strategi } = await get(`{
      malbild: strategi(id: "malbild-2030") { mal { slag } }
      strategi(id: "strategi-narvardssamverkan-2021-2023") { franAr tillAr mal { slag under { text } } } }`);
    const count = (slag: string) =>
      malbild.mal.filter((one: { slag: string }) => one.slag === slag).length;
    expect([count('MALOMRADE'), count('STRATEGI')]).toEqual([4, 9]);
    expect(strategi.mal.map((one: { under: unknown[] }) => one.under.length)).toEqual([
      0, 0, 0, 0, 0, 4, 3, 4,
    ]);
  });

  test('distinguishes definitions with equal names, with targets, breaks and successors', async () => {
    const data = await get(`{
      telefon: matt(id: "telefontillganglighet") { malvarde enhet malriktning }
      sju: matt(id: "vardgaranti-7-dagar") { gallerTill fristDagar eftertradare { id gallerFran } serieBrott { datum } }
      tre: matt(id: "vardgaranti-3-dagar") { foretradare { id } serieBrott { datum orsak } }
      utbud: matt(id: "webbtidbok-utbud") { malvarde utgatt eftertradare { id malvarde } definition }
      bruk: matt(id: "webbtidbok-anvandning") { malvarde utgatt definition }
      uppsala: mattdefinitioner(lan: "03", datum: "2018-06-01") { id } alla: mattdefinitioner { id } }`);
    expect(data.telefon).toEqual({ malvarde: 90, enhet: 'procent', malriktning: 'MINST' });
    expect(data.sju).toMatchObject({
      gallerTill: '2018-12-31',
      fristDagar: 7,
      eftertradare: { id: 'vardgaranti-3-dagar', gallerFran: '2019-01-01' },
      serieBrott: [{ datum: '2019-01-01' }],
    });
    expect(ids(data.tre.foretradare)).toEqual(['vardgaranti-7-dagar']);
    expect(data.utbud).toMatchObject({
      malvarde: 30,
      utgatt: true,
      eftertradare: { id: 'webbtidbok-yrkeskategori', malvarde: 1 },
    });
    expect(data.bruk).toMatchObject({ malvarde: 30, utgatt: false });
    expect(data.bruk.definition).not.toBe(data.utbud.definition);
    expect(ids(data.uppsala)).toEqual(['telefontillganglighet', 'vardgaranti-7-dagar']);
    expect(data.alla).toHaveLength(7);
  });

  test('gives who is responsible, and that law has been replaced', async () => {
    const { ansvarsmatris } = await get(`{ ansvarsmatris(insats: HALSO_OCH_SJUKVARD,
      boendeform: ORDINART_BOENDE, lan: "03") { ansvariga lagrum { beteckning } kalla { avsnitt } } }`);
    expect(ansvarsmatris).toMatchObject([
      { ansvariga: ['KOMMUN'], lagrum: [{ beteckning: expect.stringContaining('14 kap. 1 §') }] },
    ]);
  });

  test('has both calendars where a joint unit lies within a vårdcentrum, and names the receivers', async () => {
    const { osthammar, tierp, plan } = await get(`{
      osthammar: vardcentrum(id: "osthammar") { rapporter(ar: 2026) { period kadens fran till
        avtal { id } mottagare { instans part { id } } } }
      tierp: rapporter(ar: 2026, lan: "03") { period vardcentrum { id } }
      plan: verksamhetsplan(id: "osthammar-2020") { rapporter(ar: 2020) { mottagare { instans } } } }`);
    const periods = osthammar.rapporter.map((one: { period: string }) => one.period);
    expect(periods).toEqual(['T1', 'T2', 'T3', 'AR', 'KV1', 'KV2', 'KV3', 'AR']);
    expect(osthammar.rapporter[7]).toMatchObject({
      avtal: { id: 'narvardsenheten-osthammar' },
      mottagare: [
        { part: null },
        { part: { id: 'region-uppsala' } },
        { part: { id: 'osthammar' } },
      ],
    });
    // Tertial and year of five vårdcentrum, Närvårdsenheten's four, and the report on the pilot.
    expect(tierp).toHaveLength(5 * 4 + 4 + 1);
    expect(plan.rapporter[0].mottagare).toHaveLength(7);
  });

  test('has no reports of a year that cannot be, and says which can', async () => {
    const { errors } = await samverkan.ask('{ rapporter(ar: -5) { period } }');
    expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
      ['ar är -5: ange ett år mellan 1990 och 2100.', 'BAD_USER_INPUT'],
    ]);
  });

  test('keeps what documents say, and shows where they contradict each other', async () => {
    const data = await get(`{ fragor: utsagor(slag: FRAGEOMRADE) { niva }
      scenarier: utsagor(slag: SCENARIO) { samverkansform } steg: utsagor(slag: PROCESSTEG) { rubrik }
      motsagelser { amne utsagor { text kalla { dokument } } }
      checklista(id: "bp5-leda-och-samordna") { rader { svar } beslut hinder }
      medel: avtalen(slag: GEMENSAMMA_MEDEL) { andelar { procent } parter { part { id } } forvaltasAv { hemvist { id } } vardasAv { id mandat } }
      vis: dokument(slag: RIKTLINJE) { samling omfattning } }`);
    expect(data.fragor).toHaveLength(9);
    expect(data.scenarier).toHaveLength(4);
    expect(data.steg).toHaveLength(8);
    expect(data.motsagelser).toHaveLength(4);
    for (const { utsagor } of data.motsagelser) expect(utsagor).toHaveLength(2);
    expect(data.checklista).toMatchObject({ beslut: null });
    expect(data.checklista.hinder).toHaveLength(9);
    expect(data.medel).toMatchObject([
      {
        andelar: [],
        forvaltasAv: { hemvist: { id: 'region-uppsala' } },
        vardasAv: { id: 'samrad-hsvo', mandat: 'RADGIVANDE' },
      },
    ]);
    expect(data.medel[0].parter).toHaveLength(9);
    expect(data.vis[0]).toMatchObject({
      samling: 'ViS',
      omfattning: expect.stringContaining('privata'),
    });
  });

  test('a party that has not joined costs its own place only, with a code', async () => {
    const joined = parter.filter(({ id }) => id !== 'kson');
    const without = await startUnderTest(databases, joined);
    try {
      const { data, errors } = await without.ask(
        '{ vardcentrum(id: "norrtalje") { namn avvikelser deltagare { huvudmanId part { namn } } } }',
      );
      expect(data.vardcentrum.deltagare).toEqual([
        { huvudmanId: 'kson', part: null },
        { huvudmanId: 'region-stockholm', part: { namn: 'Region Stockholm' } },
        { huvudmanId: 'norrtalje', part: { namn: 'Norrtälje kommun' } },
      ]);
      expect(data.vardcentrum.avvikelser).toHaveLength(1);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'PART_EJ_REGISTRERAD', huvudman: 'kson' },
      ]);
    } finally {
      await without.close();
    }
  });

  test.each(manyOfStructures)(
    'costs no more statements for many %s than for one',
    async (type, fields, rows) => {
      const costs = [];
      for (const some of [rows.slice(0, 3), rows]) {
        samverkan.statements.length = 0;
        await samverkan.get(
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} ${fields} } }`,
          { r: some.map(({ id }) => ({ __typename: type, id })) },
        );
        costs.push(samverkan.statements.length);
      }
      expect(rows.length).toBeGreaterThan(4);
      // A loader may spare a statement where few rows ask nothing of a table; many rows never cost one each.
      expect(Math.abs((costs[1] as number) - (costs[0] as number))).toBeLessThanOrEqual(1);
      expect(costs[1]).toBeLessThanOrEqual(25);
    },
  );
});
