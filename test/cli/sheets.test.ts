import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { MatvardeEntity } from '../../shared/domain/matvarde/Matvarde.ts';
import { testDatabases } from '../databases.ts';
import { dateCell, type Xlsxcell, xlsx } from '../tabell/xlsx.ts';

import { budgetdata, closeOwners, file, owner, removeFiles } from './ownerFiles.ts';

afterAll(removeFiles);

jest.setTimeout(120_000);

describe.each(await testDatabases())('sheets read by vardnat on $name', (databases) => {
  afterEach(closeOwners);
  afterAll(() => databases.cleanUp());

  test('reads measured values from xlsx, months as Excel keeps them', async () => {
    const { db, importera } = await owner(databases, budgetdata);
    const path = file(
      xlsx([
        ['matt', 'verksamhetId', 'period', 'varde', 'enhet', 'kalla_dokument'],
        [
          'telefontillganglighet',
          'hemsjukvard',
          dateCell('2025-10-01'),
          83.25,
          'procent',
          'Mätning',
        ],
        ['telefontillganglighet', '', '2025-11', '', 'procent', 'Mätning'],
      ]),
      'xlsx',
    );
    expect(await importera('matvarden', path)).toMatchObject({ code: 0, stderr: '' });
    const same = { matt: 'telefontillganglighet', enhet: 'procent', version: 1 };
    expect(await db.rows.find(MatvardeEntity, { order: { period: 'ASC' } })).toMatchObject([
      { ...same, verksamhetId: 'hemsjukvard', period: '2025-10', varde: 83.25 },
      { ...same, verksamhetId: '', period: '2025-11', varde: null },
    ]);
  });

  test('says at --dry-run what a sheet hides, and reads a share by its unit', async () => {
    const { importera } = await owner(databases, budgetdata);
    const row = (period: string, varde: Xlsxcell, enhet = 'procent') => [
      'telefontillganglighet',
      'hemsjukvard',
      period,
      varde,
      enhet,
      'Mätning',
    ];
    const header = ['matt', 'verksamhetId', 'period', 'varde', 'enhet', 'kalla_dokument'];
    const share = { v: 0.8351, format: '0.0%' };
    const path = file(
      xlsx([
        { name: 'Gammalt', rows: [['x']], hidden: true },
        { name: 'Nytt', rows: [header, row('2025-10', share), row('2025-11', 1)], hiddenRows: [3] },
      ]),
      'xlsx',
    );
    expect(await importera('matvarden', path, '--dry-run')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Rad 2, ny: verksamhetId "hemsjukvard", matt "telefontillganglighet", period "2025-10", varde "83,51", enhet "procent", kalla_dokument "Mätning", kalla_exempel "nej"',
        'Provkörning, ingenting skrevs: 1 nya, 0 ändrade, 0 oförändrade, 0 felaktiga rader.',
        'Bara bladet "Nytt" lästes, det första som visas. Inte lästa: "Gammalt" (dolt).',
        '1 rader är dolda eller bortfiltrerade i bladet och lästes inte: rad 3. Ta fram dem om de ska med.',
        '1 tal visas avrundade i bladet men lästes med alla siffror: cell D2 visar 83,5% och lästes som 83,51%.',
        '',
      ].join('\n'),
    });

    const wrong = file(
      xlsx([
        header,
        row('2025-10', { v: '#N/A', t: 'e' }),
        row('2025-11', { f: 'B1' }, 'Vikarie 900118-9811'),
        row('2025-12', share, 'antal'),
      ]),
      'xlsx',
    );
    const { code, stderr } = await importera('matvarden', wrong);
    expect({ code, lines: stderr.trimEnd().split('\n') }).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/^Filen fil-\d+\.xlsx, bladet "Blad1" läses inte in:$/),
        expect.stringMatching(
          /^Rad 2, kolumn varde, cell D2, värde "#N\/A": Cellen visar felet #N\/A/,
        ),
        expect.stringMatching(
          /^Rad 3, kolumn varde, cell D3, värde \(tomt\): Cellen har en formel/,
        ),
        expect.stringMatching(
          /^Rad 3, kolumn enhet, cell E3, värde \(visas inte\): .*personnummer/,
        ),
        expect.stringMatching(
          /^Rad 4, kolumn varde, cell D4, värde "83,51%": Här ska ett tal utan/,
        ),
        'Ingenting skrevs: 0 nya, 0 ändrade, 0 oförändrade, 3 felaktiga rader.',
        expect.stringContaining('1 tal visas avrundade'),
      ],
    });
  });
});
