import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { HistorikEntity } from '../../shared/change/history/Historik.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { VerksamhetEntity } from '../../shared/domain/verksamhet/Verksamhet.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { testDatabases } from '../databases.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { agare, vardnat } from './vardnat.ts';

jest.setTimeout(180_000);
const [databases] = await testDatabases();
if (!databases) throw new Error('no database to test on');
const folder = mkdtempSync(join(tmpdir(), 'vardnat-natverk-'));
let network: TestNetwork;
let db: Database;
let importera: (rows: string[], gateway: string | null) => ReturnType<typeof vardnat>;

beforeAll(async () => {
  network = await startNetwork({ only: ['tierp', 'region-uppsala'] });
  const url = await databases.url();
  const { entities, migrations } = huvudmansdomain;
  db = await openDatabase({ url, entities, migrations });
  const { slug, env } = agare(url);
  importera = (rows, gateway) => {
    const path = join(folder, 'enheter.csv');
    writeFileSync(
      path,
      ['id;namn;typ;kalla_dokument;uppdragsgivare;bemanning;samfinansiering', ...rows].join('\r\n'),
    );
    const settings = { ...env, GATEWAY_URL: gateway ?? '' };
    return vardnat(['import', slug, 'verksamheter', path, '--roll', 'redaktor'], settings);
  };
});
afterAll(async () => {
  await db.close();
  await network.close();
  await databases.cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

const tjanst = (arbetsgivare: string) =>
  `roll=Sjuksköterska : omfattning=1 : arbetsgivare=${arbetsgivare} : finansiarer=${arbetsgivare} 100`;
const rows = [
  'a;Enhet A;MOBILT_TEAM;Prov;region-uppsala;;',
  'b;Enhet B;MOBILT_TEAM;Prov;region-upsala;;',
  `c;Enhet C;MOBILT_TEAM;Prov;;${tjanst('ingen-kommun')};`,
  'd;Enhet D;MOBILT_TEAM;Prov;;;avtalId=ingetavtal : andelar=region-uppsala 50 + tierp 50',
];
const stored = async () =>
  (await db.rows.find(VerksamhetEntity, { order: { id: 'ASC' } })).map(({ id }) => id);

test('a row that names what the network does not have is refused, and no row is written', async () => {
  const { code, stderr } = await importera(rows, network.gateway.url);
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Filen .*läses inte in:$/),
    'Rad 3, kolumn uppdragsgivare, värde "region-upsala": Nätverket har inte parten region-upsala: kontrollera uppdragsgivare (post 1).',
    expect.stringMatching(
      /^Rad 4, kolumn bemanning, värde "roll=.*Nätverket har inte parten ingen-kommun: kontrollera bemanning \(post 1\)\.arbetsgivare\.$/,
    ),
    expect.stringMatching(/^Rad 4, kolumn bemanning, .*finansiarer \(post 1\)\.part\.$/),
    expect.stringMatching(
      /^Rad 5, kolumn samfinansiering, .*Nätverket har inte avtalet ingetavtal: kontrollera samfinansiering\.avtalId\.$/,
    ),
    'Ingenting skrevs: 1 nya, 0 ändrade, 0 oförändrade, 3 felaktiga rader.',
  ]);
  expect(await stored()).toEqual([]);
});

test('what the network has is written, and nothing is said to be unchecked', async () => {
  expect(await importera(rows.slice(0, 1), network.gateway.url)).toEqual({
    code: 0,
    stderr: '',
    stdout: 'Klart: 1 nya, 0 ändrade, 0 oförändrade, 0 felaktiga rader.\n',
  });
});

test('without a network all is written, and the history says of which rows what was not checked', async () => {
  const { code, stdout } = await importera(rows, null);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Klart: 3 nya, 0 ändrade, 1 oförändrade, 0 felaktiga rader\.\n3 rader hänvisar .*GATEWAY_URL/,
  );
  const historik = await db.rows.find(HistorikEntity, { order: { nummer: 'ASC' } });
  expect(historik.map(({ radId, anmarkning }) => [radId, anmarkning])).toEqual([
    ['a', null],
    ['b', expect.stringMatching(/^Inte kontrollerat mot nätverket: parten region-upsala: /)],
    ['c', expect.stringMatching(/parten ingen-kommun/)],
    ['d', expect.stringMatching(/avtalet ingetavtal/)],
  ]);
});

test('what stands as it is stored is not asked about again', async () => {
  const { code, stdout } = await importera(
    rows.map((row) => row.replace('Enhet', 'Ny enhet')),
    network.gateway.url,
  );
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'Klart: 0 nya, 4 ändrade, 0 oförändrade, 0 felaktiga rader.\n',
  });
});
