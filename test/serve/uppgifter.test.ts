import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { Huvudmanstabeller1764000000000 } from '../../shared/domain/migrations/Huvudmanstabeller1764000000000.ts';
import { VerksamhetEntity } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { huvudman } from '../../subgraphs/region-orebro-lan.ts';
import { testDatabases } from '../databases.ts';
import { askAsGateway, trust } from '../identity.ts';
import { log } from '../log.ts';

const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { %s } }';
const self = { __typename: 'Huvudman', id: huvudman.id };
const unit = (id: string) => ({ __typename: 'Verksamhet', huvudmanId: huvudman.id, id });
const vardcentraler = (huvudman.data.verksamheter ?? []).flatMap(({ id, typ }) =>
  typ === 'VARDCENTRAL' ? [id] : [],
);

describe.each(await testDatabases())('organisation and figures on $name', (databases) => {
  let server: RunningServer;
  const statements: string[] = [];
  const resolve = async (fragment: string, ...r: object[]) => {
    const answer = await askAsGateway(server.url, huvudman.id, entities.replace('%s', fragment), {
      r,
    });
    expect(answer.errors).toBeUndefined();
    return answer.data._entities;
  };
  const resolveSelf = async (fields: string) =>
    (await resolve(`... on Huvudman { ${fields} }`, self))[0];

  beforeAll(async () => {
    server = await startHuvudman(huvudman, {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: await databases.url(),
      trust,
      log,
      onStatement: (sql) => statements.push(sql),
    });
  });
  afterAll(async () => {
    await server.close();
    await databases.cleanUp();
  });

  test('the organisation: areas, the line upwards, two mandates, posts', async () => {
    const { organisation } = await resolveSelf(
      'organisation(slag: OMRADE) { id linjen kommunkoder fran dubbelStyrning }',
    );
    expect(organisation).toHaveLength(4);
    expect(organisation[0]).toEqual({
      id: 'narsjukvardsomrade-norr',
      linjen: ['halso-och-sjukvardsforvaltningen', 'halso-och-sjukvardsnamnden'],
      kommunkoder: ['1863', '1864', '1884', '1885'],
      fran: '2015-04-07',
      dubbelStyrning: false,
    });
    const { lan, ledning } = await resolveSelf(
      `lan: organisation(slag: LANSVERKSAMHET) { id dubbelStyrning styrning { av kalla { dokument } } }
       ledning: organisation(slag: OMRADESLEDNING) { bemanning {
         roll omfattning nulage ovrigFinansiering finansiarer { part { id } procent } kalla { avsnitt } } }`,
    );
    expect(lan[0]).toMatchObject({ id: 'barnhalsovardsenheten', dubbelStyrning: true });
    expect(lan[0].styrning).toHaveLength(2);
    const roles = new Map(ledning[0].bemanning.map((row: { roll: string }) => [row.roll, row]));
    expect(roles.get('Chefssekreterare')).toMatchObject({ omfattning: 1, nulage: 0.8 });
    expect(roles.get('Samverkansledare, länsdel Örebro')).toMatchObject({
      nulage: null,
      finansiarer: [{ part: { id: 'region-orebro-lan' }, procent: 50 }],
      ovrigFinansiering: expect.stringContaining('50 procent'),
      kalla: { avsnitt: '8.2, 8.2.1 och 8.2.2' },
    });
  });

  test('figures: bounds by their wording, and the other side of a contradiction', async () => {
    const { vaster, privata, alla } = await resolveSelf(
      `vaster: uppgifter(amne: "befolkning", organisationsenhet: "narsjukvardsomrade-vaster") {
         varde noggrannhet minst hogst ordalydelse }
       privata: uppgifter(amne: "vardcentraler", organisationsenhet: "omradesledning-orebro-soder") {
         id varde motsagelser { id varde kalla { dokument } } }
       alla: uppgifter { id }`,
    );
    expect(vaster).toEqual([
      {
        varde: 46_000,
        noggrannhet: 'KNAPPT',
        minst: null,
        hogst: 46_000,
        ordalydelse: 'knappt 46 000',
      },
    ]);
    const three = privata.find(({ varde }: { varde: number }) => varde === 3);
    expect(three.motsagelser).toEqual([
      expect.objectContaining({ id: 'vardcentraler-privata-orebro-soder-4', varde: 4 }),
      expect.objectContaining({ id: 'vardcentraler-privat-regi', varde: 4 }),
    ]);
    expect(alla).toHaveLength(huvudman.data.uppgifter?.length ?? 0);
  });

  test('spreads, newest first, unknown as null', async () => {
    const { alla, telefon } = await resolveSelf(
      `alla: spridningar(matt: "telefontillganglighet") { ar medel mal antalSomNarMalet antalUtanUppgift }
       telefon: spridningar(matt: "telefontillganglighet", ar: 2019) { grupper { antal minst hogst } }`,
    );
    expect(alla).toEqual([
      { ar: 2019, medel: 78, mal: 90, antalSomNarMalet: 13, antalUtanUppgift: 12 },
      { ar: 2018, medel: 79, mal: null, antalSomNarMalet: null, antalUtanUppgift: null },
    ]);
    expect(telefon).toEqual([{ grupper: [{ antal: 4, minst: 38, hogst: 54 }] }]);
  });

  test('audits, with the days that an answer was late', async () => {
    const { granskningar } = await resolveSelf(
      'granskningar { ar foljerUpp antalRekommendationer dagarForSent fragor { nummer bedomning } }',
    );
    expect(granskningar[0]).toMatchObject({ ar: 2020, foljerUpp: 'tillganglighet-2017' });
    expect(granskningar[0].dagarForSent).toBeNull();
    expect(granskningar[0].fragor).toHaveLength(4);
    expect(granskningar[1]).toMatchObject({ antalRekommendationer: 6, dagarForSent: 48 });
  });

  test('the table of vårdcentraler and services says unknown, never no', async () => {
    const { insatser } = await resolveSelf('insatser { insats namn ja nej okant }');
    expect(insatser).toHaveLength(6);
    expect(insatser).toContainEqual({
      insats: 'drop-in',
      namn: 'Drop-in-mottagning',
      ja: 0,
      nej: 0,
      okant: 25,
    });
    const found = await resolve(
      '... on Verksamhet { organisationsenhet alderTill insatser(insats: "drop-in") { erbjuds kalla { avsnitt } } }',
      unit('karla-vardcentral'),
      unit('ungdomsmottagningen'),
    );
    expect(found).toEqual([
      {
        organisationsenhet: 'narsjukvardsomrade-orebro',
        alderTill: null,
        insatser: [{ erbjuds: null, kalla: { avsnitt: expect.any(String) } }],
      },
      { organisationsenhet: 'narsjukvardsomrade-orebro', alderTill: 23, insatser: [] },
    ]);
  });

  test('costs a number of statements that does not grow with the rows', async () => {
    const cost = async (fragment: string, ...keys: object[]) => {
      statements.length = 0;
      await resolve(fragment, ...keys);
      return statements.length;
    };
    const units = '... on Verksamhet { namn insatser { insats erbjuds } }';
    const [first = ''] = vardcentraler;
    expect(await cost(units, unit(first))).toBe(2);
    expect(await cost(units, ...vardcentraler.map(unit))).toBe(2);
    const figures = (args: string) =>
      `... on Huvudman { uppgifter${args} { id motsagelser { id motsagelser { id } } } }`;
    expect(await cost(figures('(amne: "andra-regioner")'), self)).toBeLessThanOrEqual(2);
    expect(await cost(figures(''), self)).toBeLessThanOrEqual(2);
    expect(await cost('... on Huvudman { organisation { id linjen styrning { av } } }', self)).toBe(
      1,
    );
    expect(await cost('... on Huvudman { insatser { okant } }', self)).toBe(1);
  });

  test('a database from before keeps its units and gets the new columns', async () => {
    const url = await databases.url();
    const { entities: tables, migrations } = huvudmansdomain;
    const before = await openDatabase({
      url,
      entities: tables,
      migrations: [Huvudmanstabeller1764000000000],
    });
    await before.write((manager) =>
      manager.query(
        `INSERT INTO verksamhet (id, namn, soktext, typ, kalla) VALUES ('aldre', 'Äldre', 'äldre', 'OVRIG', '{}')`,
      ),
    );
    await before.close();
    const after = await openDatabase({ url, entities: tables, migrations });
    const row = await after.rows.findOneBy(VerksamhetEntity, { id: 'aldre' });
    expect(row).toMatchObject({ namn: 'Äldre', organisationsenhet: null, alderFran: null });
    await after.close();
  });
});
