import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Filutfall } from '../../shared/domain/files/takeInFile.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { lasTabell, type Tabellrad } from '../../shared/sheet/lasTabell.ts';
import { openPackage } from '../../shared/sheet/xlsx/openPackage.ts';
import { testDatabases } from '../databases.ts';
import { Browser } from './Browser.ts';
import { keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import { ask, codeOf, signedIn, startTierp, workplaceOf } from './underTest.ts';

type Row = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe.each(await testDatabases())('files at a page, on $name', (databases) => {
  let provider: TestProvider;
  let server: RunningServer;
  let ekonom: Browser;
  const at = (path: string) => `${workplaceOf(server)}${path}`;

  beforeAll(async () => {
    provider = await startProvider(keycloak);
    provider.users.set('ekonom', { roles: ['vn-ekonom'] });
    provider.users.set('beslutsfattare', { roles: ['vn-beslut'] });
    server = await startTierp(provider, { databaseUrl: await databases.url() });
    ekonom = await signedIn(provider, server, 'ekonom');
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
    await databases.cleanUp();
  });

  const exported = async (): Promise<Row[]> => {
    const { text } = await ekonom.get(at('/tabeller/budget.csv'));
    return parseCsv(text, { delimiter: ';', bom: true, columns: true });
  };
  const csv = (rows: Row[]) => utf8(stringify(rows, { header: true, delimiter: ';' }));
  const give = async (body: Buffer, said: Record<string, string> = {}, who = ekonom) => {
    const query = new URLSearchParams(said);
    const page = await who.upload(at(`/tabeller/budget?${query}`), body);
    const lines = page.text.trimEnd().split('\n');
    return JSON.parse(lines.at(-1) ?? '').utfall as Filutfall;
  };
  const drafts = async () => (await exported()).filter(({ status }) => status === 'UTKAST');
  const amounts = async () =>
    new Map((await exported()).map(({ id, belopp }) => [id as string, belopp as string]));

  test('an exported sheet goes in again unchanged, as xlsx with lists to choose from and as CSV', async () => {
    const page = await ekonom.get(at('/tabeller/budget.xlsx'));
    expect(page.headers.get('content-disposition')).toMatch(
      /filename="tierp-budget-\d{4}-\d\d-\d\d\.xlsx"/,
    );
    const rows = await exported();
    const again = await give(page.bytes);
    expect([again.fel, again.antal]).toEqual([
      [],
      { ny: 0, andrad: 0, felaktig: 0, oforandrad: rows.length },
    ]);
    expect([again.saknas, again.anmarkningar]).toEqual([0, []]);
    expect((await give(csv(rows))).antal.oforandrad).toBe(rows.length);
    const file = join(folder, `${databases.name}.xlsx`);
    writeFileSync(file, page.bytes);
    const zip = await openPackage(file);
    const parts: Buffer[] = [];
    for await (const part of zip.read('xl/worksheets/sheet1.xml', 10_000_000)) parts.push(part);
    zip.close();
    const xml = Buffer.concat(parts).toString('utf8');
    expect(xml).toMatch(
      /<dataValidation type="list"[^>]*><formula1>Val!\$[A-Z]+\$1:\$[A-Z]+\$\d+</,
    );
    const cells: Tabellrad[] = [];
    for await (const row of lasTabell(file)) cells.push(row);
    const amount = cells[0]?.celler.findIndex(({ text }) => text === 'belopp') ?? -1;
    expect(cells[1]?.celler[amount]?.kind).toBe('number');
  });

  test('amounts are read as people write them; each fault stands at its cell, and nothing is written', async () => {
    const [first, second] = await drafts();
    const before = await amounts();
    const rows = [
      { ...first, belopp: '33\u00a0500\u202f000,50 kr' },
      { ...second, belopp: '\u22121', ar: 'i år' },
    ] as Row[];
    const { fel, skrivet, antal, rader, saknas, kolumner } = await give(csv(rows), {
      prova: 'false',
    });
    expect([fel, skrivet, antal]).toEqual([
      [],
      false,
      { ny: 0, andrad: 1, oforandrad: 0, felaktig: 1 },
    ]);
    expect(rader[0]).toMatchObject({ rad: 3, slag: 'FELAKTIG', celler: { belopp: '\u22121' } });
    expect(rader[0]?.fel.map(({ kolumn }) => kolumn)).toContain('ar');
    expect(rader[1]?.byten).toEqual([
      { kolumn: 'belopp', fore: first?.belopp, efter: '33500000,50' },
    ]);
    expect(kolumner).toContain('belopp');
    expect(saknas).toBe(before.size - 2);
    expect(await amounts()).toEqual(before);
  });

  test('what was shown is written when one says so, and only that; rows that the file lacks stay', async () => {
    const [first] = await drafts();
    const before = await amounts();
    const body = csv([{ ...first, belopp: '1 234 567,00' } as Row]);
    const shown = await give(body);
    expect([shown.skrivet, shown.antal.andrad, await amounts()]).toEqual([false, 1, before]);
    const other = await give(body, { prova: 'false', sedd: 'annat' });
    expect([other.skrivet, other.fel[0]]).toEqual([
      false,
      expect.stringContaining('sedan de visades'),
    ]);
    expect(await amounts()).toEqual(before);
    const said = { prova: 'false', sedd: shown.kannetecken ?? '', skal: 'Ramen' };
    expect((await give(body, said)).skrivet).toBe(true);
    expect(await amounts()).toEqual(before.set(first?.id ?? '', '1234567,00'));
  });

  test('a sheet from March is read in April: my rows are written, and rows that both have changed stand side by side', async () => {
    const march = await exported();
    const [mine, both] = march.filter(({ status }) => status === 'UTKAST') as [Row, Row];
    // Meanwhile another changes one of the rows, and a third that the file leaves as it was.
    const change = (id: string, version: string, belopp: string) =>
      ask(
        ekonom,
        server,
        `mutation { andraBudget(input: { huvudmanId: "tierp", id: "${id}", version: ${version}, belopp: "${belopp}", skal: "Ny ram" }) { fel { kod } } }`,
      );
    expect((await change(both.id ?? '', both.version ?? '', '111')).data.andraBudget.fel).toEqual(
      [],
    );
    const rows = march.map((row) => {
      if (row.id === mine.id) return { ...row, belopp: '222' };
      return row.id === both.id ? { ...row, belopp: '333' } : row;
    });
    const untouched = march.map((row) => (row.id === mine.id ? { ...row, belopp: '222' } : row));
    const calm = await give(csv(untouched));
    expect([calm.antal.andrad, calm.antal.felaktig, calm.andradeSedan]).toEqual([1, 0, 1]);
    const shown = await give(csv(rows));
    expect(shown.antal).toMatchObject({ andrad: 1, felaktig: 1 });
    const [clash] = shown.rader;
    expect(clash?.krock).toEqual([
      { kolumn: 'belopp', da: both.belopp, gallande: '111,00', fil: '333' },
    ]);
    const refused = await give(csv(rows), { prova: 'false' });
    expect([refused.skrivet, (await amounts()).get(both.id ?? '')]).toEqual([false, '111,00']);
    const chosen = { skrivOver: String(clash?.rad) };
    const again = await give(csv(rows), chosen);
    expect(again.antal).toMatchObject({ andrad: 2, felaktig: 0 });
    const written = await give(csv(rows), {
      ...chosen,
      prova: 'false',
      sedd: again.kannetecken ?? '',
    });
    expect(written.skrivet).toBe(true);
    const now = await amounts();
    expect([now.get(mine.id ?? ''), now.get(both.id ?? '')]).toEqual(['222,00', '333,00']);
  });

  test('a long file shows its progress, and can be stopped: then nothing is written', async () => {
    const [first] = await drafts();
    const rows = Array.from({ length: 400 }, (_, n) => ({
      ...first,
      ...{ id: `stopp-${n}`, belopp: '1', version: '' },
    })) as Row[];
    const before = await amounts();
    const ending = new AbortController();
    const { port } = new URL(at('/'));
    const response = await fetch(`http://127.0.0.1:${port}/tabeller/budget?prova=false`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        origin: `http://127.0.0.1:${port}`,
        cookie: `vardnat-tierp=${ekonom.cookie(at('/'), 'vardnat-tierp')}`,
      },
      body: csv(rows),
      signal: ending.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    while (!/"klara":25,"av":400/.test(seen)) seen += (await reader?.read())?.value ?? '';
    ending.abort();
    // A write of one's own waits for its turn until the file's is rolled back.
    const draft = `mutation { skapaBudget(input: { huvudmanId: "tierp", id: "efter-stopp", ar: 2028, belopp: "1.00", skal: "Prov" }) { fel { kod } } }`;
    expect((await ask(ekonom, server, draft)).data.skapaBudget.fel).toEqual([]);
    expect((await amounts()).size).toBe(before.size + 1);
  });

  test('roles are judged by the door, faults of a file are said, and nobody else gets in', async () => {
    const [first] = await drafts();
    const body = csv([{ ...first, belopp: '5' } as Row]);
    const beslutsfattare = await signedIn(provider, server, 'beslutsfattare');
    const refused = await give(body, { prova: 'false' }, beslutsfattare);
    expect([refused.skrivet, refused.antal.felaktig]).toEqual([false, 1]);
    expect(refused.rader[0]?.fel[0]?.fel).toMatch(/ekonom/);
    expect((await give(utf8('en;fil\n1;2\n'))).fel[0]).toMatch(/rubriker/);
    expect((await give(Buffer.alloc(0))).fel[0]).toMatch(/Filen är tom/);
    expect((await ekonom.upload(at('/tabeller/loner'), body)).status).toBe(404);
    const large = Buffer.alloc(8_000_001, 'a');
    expect([413, 400]).toContain((await ekonom.upload(at('/tabeller/budget'), large)).status);
    const nobody = new Browser();
    expect(codeOf(await nobody.upload(at('/tabeller/budget'), body))).toBe('SESSION_SLUT');
    expect(codeOf(await nobody.get(at('/tabeller/budget.csv')))).toBe('SESSION_SLUT');
  });
});
