import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { HistorikEntity } from '../../shared/change/history/Historik.ts';
import { BudgetEntity } from '../../shared/domain/budget/Budget.ts';
import { MatvardeEntity } from '../../shared/domain/matvarde/Matvarde.ts';
import {
  PlatsEntity,
  VerksamhetEntity,
  VerksamhetsfunktionEntity,
} from '../../shared/domain/verksamhet/Verksamhet.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { huvudman as osthammar } from '../../subgraphs/osthammar.ts';
import { huvudman as regionen } from '../../subgraphs/region-uppsala.ts';
import { testDatabases } from '../databases.ts';

import { beslut, budgetdata, closeOwners, file, folder, owner, removeFiles } from './ownerFiles.ts';

const rubrik = 'id;ar;verksamhetId;post;belopp;utfall;status;kalla_dokument';

afterAll(removeFiles);

jest.setTimeout(120_000);

describe.each(await testDatabases())('vardnat on $name', (databases) => {
  afterEach(closeOwners);
  afterAll(() => databases.cleanUp());

  const everything = async ({ rows }: Database) => ({
    verksamheter: await rows.find(VerksamhetEntity, { order: { id: 'ASC' } }),
    funktioner: await rows.find(VerksamhetsfunktionEntity, {
      order: { verksamhetId: 'ASC', funktion: 'ASC' },
    }),
    platser: await rows.find(PlatsEntity, { order: { verksamhetId: 'ASC', ordning: 'ASC' } }),
    budgetar: await rows.find(BudgetEntity, { order: { id: 'ASC' } }),
    matvarden: await rows.find(MatvardeEntity, {
      order: { matt: 'ASC', verksamhetId: 'ASC', period: 'ASC' },
    }),
    historik: await rows.count(HistorikEntity),
  });

  test('an exported file imports again without a change, and makes the same in an empty database', async () => {
    const { db, exportera, importera } = await owner(databases, {
      ...osthammar.data,
      matvarden: regionen.data.matvarden,
    });
    const before = await everything(db);
    const tabeller = Object.entries({ verksamheter: 11, budget: 26, matvarden: 36 });
    const path = (tabell: string) => join(folder, `${databases.name}-${tabell}.csv`);

    const exported = await Promise.all(tabeller.map(([tabell]) => exportera(tabell, path(tabell))));
    const imported = await Promise.all(tabeller.map(([tabell]) => importera(tabell, path(tabell))));
    for (const [n, [tabell, rows]] of tabeller.entries()) {
      const said = { code: 0, stderr: '' };
      expect(exported[n]).toEqual({ ...said, stdout: `Klart: ${rows} rader i ${path(tabell)}.\n` });
      expect(imported[n]).toEqual({
        ...said,
        stdout: `Klart: 0 nya, 0 ändrade, ${rows} oförändrade, 0 felaktiga rader.\n`,
      });
      const bytes = readFileSync(path(tabell));
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect(bytes.toString().split('\r\n')).toHaveLength(rows + 2);
    }
    expect(await everything(db)).toEqual(before);

    const other = await owner(databases, {});
    expect(await other.importera('verksamheter', path('verksamheter'))).toMatchObject({ code: 0 });
    const { verksamheter, funktioner, platser } = before;
    expect(await everything(other.db)).toMatchObject({
      verksamheter,
      funktioner,
      platser,
      historik: 11,
    });
  });

  test('reads what Swedish Excel writes in Windows-1252, and keeps who, why, before and after', async () => {
    const { db, importera } = await owner(databases, budgetdata);
    const rows = [
      rubrik,
      'utkast;2026;hemsjukvard;Löner;1\u00a0234\u00a0567,50;;UTKAST;Budget 2026',
      'ny-post;2027;;"Hjälpmedel; övrigt";-0;;UTKAST;Ekonomisystemet, uttag för året',
      'beslutad;2026;;;200,00 kr;199,5;BESLUTAD;Budget 2026',
    ];
    const path = file(iconv.encode(rows.join('\r\n'), 'windows-1252'));
    const done = await importera('budget', path, '--reason', 'Reviderad budget');
    expect(done).toEqual({
      code: 0,
      stdout:
        'Klart: 1 nya, 2 ändrade, 0 oförändrade, 0 felaktiga rader.\nFilens tecken lästes som Windows-1252.\n',
      stderr: '',
    });

    const stored = await db.rows.find(BudgetEntity, { order: { id: 'ASC' } });
    expect(stored).toMatchObject([
      { id: 'beslutad', belopp: kronor(200), utfall: 19_950, beslut, version: 2 },
      { id: 'ny-post', verksamhetId: null, post: 'Hjälpmedel; övrigt', belopp: 0, version: 1 },
      { id: 'utkast', post: 'Löner', belopp: 123_456_750, version: 2 },
    ]);
    const history = await db.rows.find(HistorikEntity, {
      where: { skal: 'Reviderad budget' },
      order: { radId: 'ASC' },
    });
    const common = {
      aktor: 'admin, vardnat import',
      skal: 'Reviderad budget',
      typ: 'budget',
    };
    expect(history).toMatchObject([
      { ...common, radId: 'beslutad', version: 2 },
      { ...common, radId: 'ny-post', version: 1, fore: null },
      { ...common, radId: 'utkast', version: 2 },
    ]);
    const last = history[2];
    expect(JSON.parse(last?.fore ?? '')).toMatchObject({
      post: 'Personal',
      belopp: kronor(100),
      version: 1,
    });
    expect(JSON.parse(last?.efter ?? '')).toMatchObject({
      post: 'Löner',
      belopp: 123_456_750,
      version: 2,
    });
  });

  test('writes none of a file with bad rows, and says of each where it is and how to mend it', async () => {
    const { db, importera } = await owner(databases, budgetdata);
    const before = await everything(db);
    const path = file(
      [
        `${rubrik};version`,
        'bra;2026;;Personal;1;;UTKAST;B;',
        'utkast;2026;hemsjukvard;Personal;12a;;UTKAST;B;1',
        'beslutad;2026;;;201;;BESLUTAD;B;1',
        'okand-enhet;2026;finns-inte;;1;;UTKAST;B;',
        'person;2026;;Vikarie 900118-9811;1;;UTKAST;B;',
        'bra;2027;;;1;;UTKAST;B;',
        'utkast-2;2026;;a;b;c;1;;UTKAST;B;',
      ].join('\n'),
    );
    const { code, stdout, stderr } = await importera('budget', path);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^Filen fil-\d+\.csv läses inte in:$/),
      expect.stringMatching(/^Rad 3, kolumn belopp, värde "12a": Skriv ett tal/),
      expect.stringMatching(
        /^Rad 4, kolumn belopp, värde "201": beslutad är beslutad och ändras bara genom ett nytt beslut/,
      ),
      expect.stringMatching(
        /^Rad 5, kolumn verksamhetId, värde "finns-inte": Det finns ingen verksamhet finns-inte/,
      ),
      expect.stringMatching(/^Rad 6, kolumn post, värde \(visas inte\): .*personnummer/),
      expect.stringMatching(/^Rad 7, kolumn id, värde "bra": Samma id står redan på rad 2/),
      expect.stringMatching(/^Rad 8: Raden har fler celler än rubriken/),
      'Ingenting skrevs: 1 nya, 0 ändrade, 0 oförändrade, 6 felaktiga rader.',
    ]);
    expect(await everything(db)).toEqual(before);
  });

  test('rolls back what is written when the database refuses a row far down', async () => {
    const { db, importera } = await owner(databases, budgetdata);
    const before = await everything(db);
    await db.write((manager) =>
      manager.query(
        db.dialect === 'sqlite'
          ? "CREATE TRIGGER stopp BEFORE INSERT ON budget WHEN NEW.id = 'post-900' BEGIN SELECT RAISE(ABORT, 'stopp'); END"
          : "CREATE TRIGGER stopp BEFORE INSERT ON budget FOR EACH ROW BEGIN IF NEW.id = 'post-900' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'stopp'; END IF; END",
      ),
    );
    const rows = Array.from({ length: 1_000 }, (_, n) => `post-${n};2026;;;1;;UTKAST;B`);
    const { code, stderr } = await importera('budget', file([rubrik, ...rows].join('\n')));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/ingenting skrevs.*stopp/),
    });
    expect(await everything(db)).toEqual(before);
  });

  test('refuses a file that was exported before somebody else changed a row', async () => {
    const { db, importera } = await owner(databases, budgetdata);
    await db.write((manager) =>
      manager.update(BudgetEntity, { id: 'utkast' }, { belopp: kronor(300), version: 2 }),
    );
    const path = file(
      `${rubrik};version\nutkast;2026;hemsjukvard;Personal;150;;UTKAST;Budget 2026;1`,
    );
    expect(await importera('budget', path)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /Rad 2, kolumn version, värde "1": .*du såg version 1, nu gäller version 2/,
      ),
    });
    expect(await db.rows.findOneBy(BudgetEntity, { id: 'utkast' })).toMatchObject({
      belopp: kronor(300),
    });
  });

  test('says at --dry-run what it would write, and writes nothing', async () => {
    const { db, importera } = await owner(databases, budgetdata);
    const before = await everything(db);
    const path = file(
      `${rubrik}\nutkast;2026;hemsjukvard;Personal;150;;UTKAST;Budget 2026\nny;2026;;;5;;UTKAST;B`,
    );
    expect(await importera('budget', path, '--dry-run')).toEqual({
      code: 0,
      stdout: [
        'Rad 2, ändras: belopp "100,00" → "150,00"',
        'Rad 3, ny: id "ny", ar "2026", belopp "5,00", status "UTKAST", kalla_dokument "B", kalla_exempel "nej"',
        'Provkörning, ingenting skrevs: 1 nya, 1 ändrade, 0 oförändrade, 0 felaktiga rader.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(await everything(db)).toEqual(before);
  });
});
