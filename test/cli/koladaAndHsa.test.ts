import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { layInData } from '../../shared/domain/huvudman/layInData.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { UppgiftEntity } from '../../shared/domain/uppgift/Uppgift.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { agare, vardnat } from './vardnat.ts';

const folder = mkdtempSync(join(tmpdir(), 'vardnat-oppna-'));
let files = 0;
function file(content: unknown, ending: string): string {
  files += 1;
  const path = join(folder, `fil-${files}.${ending}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const kalla = { dokument: 'Enhetsregister 2026', exempel: false };
const unit = (id: string, namn: string, more: object = {}) => ({
  ...{ id, namn, typ: 'HEMSJUKVARD' as const, kalla },
  ...more,
});

/** Values as Kolada's API gives them, of two kommuner, made up. */
const values = {
  count: 3,
  values: [
    {
      kpi: 'N00945',
      municipality: '0360',
      period: 2024,
      values: [
        { gender: 'T', count: 1, status: '', value: 21500 },
        { gender: 'K', count: 1, status: '', value: 10700.5 },
        { gender: 'M', count: 1, status: '', value: null },
      ],
    },
    {
      kpi: 'N00945',
      municipality: '0360',
      period: '2023',
      values: [{ gender: 'T', value: 21400 }],
    },
    { kpi: 'N00945', municipality: '0319', period: 2024, values: [{ gender: 'T', value: 9600 }] },
  ],
};
const names = { values: [{ id: 'N00945', title: 'Invånare totalt, antal', unit: 'personer' }] };

describe('files from others', () => {
  let databases: TestDatabases;
  let db: Database;
  let slug: string;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    [databases] = (await testDatabases()) as [TestDatabases];
    const url = await databases.url();
    const { entities, migrations } = huvudmansdomain;
    db = await openDatabase({ url, entities, migrations });
    await layInData(db, {
      verksamheter: [
        unit('a', 'Hemsjukvården', { hsaId: 'SE2120000266-1A', telefon: '0293-21 80 00' }),
        unit('b', 'Boendet Tallen', { hsaId: 'SE2120000266-2B', epost: 'tallen@example.se' }),
        unit('c', 'Boendet Granen', { hsaId: 'SE2120000266-3C' }),
        unit('d', 'Nedlagda', { hsaId: 'SE2120000266-4D', stangd: '2026-01-01' }),
        unit('e', 'Utan HSA-id'),
      ],
    });
    ({ slug, env } = agare(url));
  });
  afterAll(async () => {
    await db.close();
    await databases.cleanUp();
    rmSync(folder, { recursive: true, force: true });
  });

  const importera = (path: string, ...flags: string[]) =>
    vardnat(['import', slug, 'uppgifter', path, '--roll', 'admin', ...flags], env);
  const own = ['--kolada-id', '0360'];

  test('values from Kolada come in as figures of their year, with Kolada as their source', async () => {
    const said = await importera(file(values, 'json'), ...own, '--nyckeltal', file(names, 'json'));
    expect(said).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'Klart: 3 nya, 0 ändrade, 0 oförändrade, 0 felaktiga rader.\n' +
        '1 poster gäller andra än 0360 och lästes inte.\n' +
        '1 värden saknas i Kolada och lästes inte.\n',
    });
    const rows = await db.rows.find(UppgiftEntity, { order: { id: 'ASC' } });
    const one = { amne: 'kolada', enhet: 'personer', noggrannhet: 'EXAKT' };
    const from = (year: number) => ({
      dokument: 'Kolada',
      avsnitt: `N00945, 0360, ${year}`,
      exempel: false,
    });
    expect(rows).toMatchObject([
      { ...one, id: 'kolada-n00945-2023', ar: 2023, varde: 21400, kalla: from(2023) },
      { ...one, id: 'kolada-n00945-2024', ar: 2024, varde: 21500, kalla: from(2024) },
      {
        ...one,
        id: 'kolada-n00945-2024-kvinnor',
        avser: 'Invånare totalt, antal, kvinnor',
        varde: 10700.5,
      },
    ]);
    const again = await importera(file(values, 'json'), ...own, '--nyckeltal', file(names, 'json'));
    expect(again.stdout).toContain('0 nya, 0 ändrade, 3 oförändrade');
  });

  test('a value that Kolada has revised is changed', async () => {
    const [first] = values.values;
    const revised = { values: [{ ...first, values: [{ gender: 'T', value: 21501 }] }] };
    const said = await importera(file(revised, 'json'), ...own, '--nyckeltal', file(names, 'json'));
    expect(said.stdout).toContain('0 nya, 1 ändrade');
  });

  const entry = (more: object) => ({ values: [{ ...values.values[0], ...more }] });
  test.each([
    ['no kommun', values, [], 2, /--kolada-id/],
    ['no JSON', '{"values": [', own, 1, /är inte JSON/],
    ['another form', { data: [] }, own, 1, /inte den form som Koladas API svarar i/],
    ['another kommun’s only', entry({ municipality: '0319' }), own, 1, /har inget värde för 0360/],
    ['a unit’s values', entry({ ou: 'V15E144001301' }), own, 1, /gäller en enhet/],
    [
      'a value beyond all numbers',
      JSON.stringify(values).replace('21500', '1e999'),
      own,
      1,
      /value är "Infinity" men ska vara ett tal/,
    ],
    ['no nyckeltal', entry({ kpi: 'x' }), own, 1, /kpi ska vara som N00945/],
    [
      'a text for a value',
      entry({ values: [{ gender: 'T', value: '7' }] }),
      own,
      1,
      /value är "7" men ska vara ett tal/,
    ],
    ['an unknown gender', entry({ values: [{ gender: 'F', value: 7 }] }), own, 1, /gender är "F"/],
  ])('refuses %s, and writes nothing', async (_what, content, flags, code, words) => {
    const before = await db.rows.count(UppgiftEntity);
    const said = await importera(file(content, 'json'), ...flags);
    expect([said.code, said.stderr]).toEqual([code, expect.stringMatching(words)]);
    expect(await db.rows.count(UppgiftEntity)).toBe(before);
  });

  test('Kolada’s values go into no other table, and its flags to no other file', async () => {
    const other = await vardnat(
      ['import', slug, 'matvarden', file(values, 'json'), '--roll', 'admin', ...own],
      env,
    );
    expect([other.code, other.stderr]).toEqual([
      2,
      expect.stringContaining('läses in som uppgifter'),
    ]);
    const csv = await importera(file('id\n', 'csv'), ...own);
    expect([csv.code, csv.stderr]).toEqual([2, expect.stringContaining('slutar på .json')]);
  });

  const hsaUnit = (id: string, name: string, more = '') =>
    `<hsaUnit><hsaIdentity>SE2120000266-${id}</hsaIdentity><DN>ou=${name},o=Tierps kommun,l=Uppsala län,c=SE</DN><orgNo>212000-0266</orgNo><name>${name}</name>${more}</hsaUnit>`;
  const hsaFile = (...units: string[]) =>
    file(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><FileGetHsaUnitsResponse xmlns="urn:riv:hsa:HsaWsResponder:3"><startDate>2026-11-30T01:04:02.873+01:00</startDate><hsaUnits>${units.join('')}</hsaUnits></FileGetHsaUnitsResponse>`,
      'xml',
    );
  const jamfor = (path: string, ...flags: string[]) => vardnat(['hsa', slug, path, ...flags], env);

  test('an export of HSA is compared row by row', async () => {
    const path = hsaFile(
      hsaUnit('1A', 'Hemsjukvården'),
      hsaUnit('2B', 'Tallen', '<publicName>Tallens boende</publicName>'),
      hsaUnit('4D', 'Nedlagda'),
      hsaUnit('9Z', 'Nya boendet'),
      // HSA has given it no identity yet.
      '<hsaUnit><name>Utan HSA-id</name></hsaUnit>',
    );
    const { code, stdout } = await jamfor(path);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'SE2120000266-2B (b) namn: här "Boendet Tallen", i HSA "Tallens boende"',
      'SE2120000266-3C (c) finns bara här: här "Boendet Granen", i HSA ingenting',
      'SE2120000266-4D (d) stängd här, finns i HSA: här "2026-01-01", i HSA "Nedlagda"',
      'SE2120000266-9Z (–) finns bara i HSA: här ingenting, i HSA "Nya boendet"',
      '4 skillnader. 3 verksamheter finns på båda ställena; 1 öppna här har inget HSA-id och kan inte jämföras. Ingenting är ändrat.',
      '',
    ]);
  });

  test('of a table the columns that it has are compared, telephone numbers however they are written', async () => {
    const path = file(
      [
        'hsaIdentity;publicName;hsaTelephoneNumber;mail',
        'SE2120000266-1A;Hemsjukvården;+46 293 21 80 00;',
        'SE2120000266-2B;Boendet Tallen;;Tallen@Example.se',
        'SE2120000266-3C;Boendet Granen;0293-1;',
      ].join('\r\n'),
      'csv',
    );
    const { code, stdout } = await jamfor(path, '--json');
    const { ok, skillnader, utanHsaId } = JSON.parse(stdout);
    expect([code, ok, utanHsaId]).toEqual([1, false, 1]);
    expect(skillnader).toEqual([
      { hsaId: 'SE2120000266-3C', id: 'c', what: 'telefon', here: null, hsa: '0293-1' },
    ]);
  });

  test('nothing differs', async () => {
    const path = hsaFile(
      ...[
        hsaUnit('1A', 'Hemsjukvården'),
        hsaUnit('2B', 'Boendet Tallen'),
        hsaUnit('3C', 'Boendet Granen'),
      ],
    );
    const { code, stdout } = await jamfor(path);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^0 skillnader\. 3 verksamheter/)]);
  });

  test.each([
    ['no file', join(folder, 'finns-inte.xml'), 2, /går inte att läsa/],
    ['XML that breaks off', file('<a><hsaUnit>', 'xml'), 1, /är inte giltig XML/],
    ['a DTD', file('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml'), 1, /har en DTD/],
    ['another table', file('id;namn\na;b\n', 'csv'), 1, /kolumnen hsaIdentity/],
  ])('refuses %s', async (_what, path, code, words) => {
    const said = await jamfor(path);
    expect([said.code, said.stderr]).toEqual([code, expect.stringMatching(words)]);
  });
});
