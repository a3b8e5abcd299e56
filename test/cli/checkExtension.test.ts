import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { manifestOf } from '../../gateway/safelist/manifestOf.ts';
import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { vardnat } from './vardnat.ts';

/** Each is a process of its own, and composing another. */
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));
const example = fileURLToPath(
  new URL('../../subgraphs/tierp/trygghetsboenden.graphql', import.meta.url),
);
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const file = (name: string, sdl: string) => {
  writeFileSync(join(folder, name), sdl);
  return join(folder, name);
};
const check = (fil: string, ...more: string[]) =>
  vardnat(['check', '--huvudman', 'tierp', '--extension', fil, ...more]);

/** An operation as the gateway counts it. */
const asked = (text: string) => ({
  text,
  clients: { 'Regionens webb': { count: 7, first: '2026-11-01', last: '2026-11-30' } },
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('vardnat check --extension', () => {
  test('approves what may be published', async () => {
    const { code, stdout } = await check(example);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Godkänt: tierp kan publicera ${example}.\n`,
    });
  });

  test('refuses with the code, the place, why and how to mend it', async () => {
    const fil = file('boenden.graphql', `${link}\ntype Query {\n  boenden: Int\n}\n`);
    const { code, stdout } = await check(fil);
    expect(code).toBe(1);
    expect(stdout).toContain('UNPREFIXED_ROOT_FIELD  Query.boenden, rad 3, kolumn 3\n');
    expect(stdout).toContain('Egna frågor börjar med tierp_: kalla den tierp_boenden.');
    expect(stdout).toContain('Varför: Query är allas.');
    expect(stdout).toContain('npx vardnat check --explain UNPREFIXED_ROOT_FIELD');
  });

  test('refuses what only composing shows, as JSON too', async () => {
    const fil = file(
      'slag.graphql',
      `${link}\ntype Query { tierp_a(b: Tierp_B): Int }\ntype Tierp_B { c: Int }`,
    );
    const { code, stdout } = await check(fil, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      huvudman: 'tierp',
      fil,
      godkant: false,
      fel: [{ kod: 'DOES_NOT_COMPOSE', plats: 'schema', rad: null, kolumn: null }],
    });
  });

  test('names who asked what it takes away, and counts none of what others published', async () => {
    const usage = file(
      'anvandning.json',
      JSON.stringify({
        operations: [
          asked('query Boenden { tierp_boenden { namn } }'),
          asked('query Andras { osthammar_a { b } }'),
          asked('query Enheter { parter { finnsInte } }'),
        ],
      }),
    );
    const fil = file('mindre.graphql', `${link}\ntype Query { tierp_annat: Int }`);
    const { code, stdout } = await check(fil, '--usage', usage);
    expect(code).toBe(1);
    expect(stdout).toBe(
      `Godkänt: tierp kan publicera ${fil}.
Bryts: Boenden, frågad av Regionens webb (7 gånger, senast 2026-11-30)
  Cannot query field "tierp_boenden" on type "Query". Did you mean "tierp_annat"?
`,
    );
  });

  test('a file that is not there is named', async () => {
    const { code, stderr } = await check(join(folder, 'finns-inte.graphql'));
    expect(code).toBe(2);
    expect(stderr).toContain('finns-inte.graphql går inte att läsa');
  });
});

describe('vardnat check --contract', () => {
  const now = kontraktsversioner.at(-1);

  test('names each known operation that a version would break, and for the portal’s its file', async () => {
    const sdl = now?.sdl.replace(/^ {2}telefon: String\b/m, '  telefonnummer: String') ?? '';
    const draft = file('utkast.graphql', sdl);
    const list = file(
      'lista.json',
      JSON.stringify(
        manifestOf([
          'query Nummer { part(id: "tierp") { huvudman { verksamhet(id: "a") { telefon } } } }',
        ]),
      ),
    );
    const usage = file('tom.json', '{ "operations": [] }');
    const { code, stdout, stderr } = await vardnat([
      'check',
      '--contract',
      draft,
      '--safelist',
      list,
      '--usage',
      usage,
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("Tas bort: Field 'telefon' was removed from object type 'Verksamhet'");
    expect(stdout).toContain('Bryts: Verksamhet, gateway/portal/src/queries/verksamhet.graphql\n');
    expect(stdout).toContain(`Bryts: Nummer, ${list}\n`);
    expect(stdout).toContain('Cannot query field "telefon" on type "Verksamhet".');
    expect(stderr).toMatch(/\d av \d+ kända frågor skulle inte gå att ställa/);
  });

  test('finds nothing wrong with the version that stands, and says which there are', async () => {
    const { code, stdout } = await vardnat(['check', '--contract', now?.version ?? '']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ingenting bryts: \d+ kända frågor går att ställa som förut\.\n$/);
    const unknown = await vardnat(['check', '--contract', '9.9.9']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('de som finns är 1.0.0, 1.1.0');
    const broken = await vardnat(['check', '--contract', file('trasig.graphql', 'type A {')]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('Ändringen går inte att pröva');
  });
});

test('vardnat check --explain prints the page of a code', async () => {
  const { code, stdout } = await vardnat(['check', '--explain', 'OVERRIDE']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# OVERRIDE: ett fält tas över\n[\s\S]*## Så rättar du\n/);
  const unknown = await vardnat(['check', '--explain', 'FINNS_INTE']);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('COMPOSE_DIRECTIVE, DEFINED_TWICE');
});
