import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
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

  test('a file that is not there is told', async () => {
    const { code, stderr } = await check(join(folder, 'finns-inte.graphql'));
    expect(code).toBe(2);
    expect(stderr).toContain('finns-inte.graphql går inte att läsa');
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
