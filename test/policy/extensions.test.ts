import { afterAll, describe, expect, test } from '@jest/globals';
import { composeNetwork } from '../../gateway/compose/composeNetwork.ts';
import { CompositionProcess } from '../../gateway/extensions/CompositionProcess.ts';
import { composeExtensions } from '../../gateway/extensions/composeExtensions.ts';
import { composeWithExtensions } from '../../gateway/extensions/composeWithExtensions.ts';
import { checkExtension } from '../../shared/policy/checkExtension.ts';
import { loadConfig, network } from '../../subgraphs/network.ts';

const federation = 'https://specs.apollo.dev/federation/v2.9';
const link = `extend schema @link(url: "${federation}", import: ["@key"])`;
/** Imports whatever an attack needs: that too is refused, but it is not what is tried. */
const all = `extend schema @link(url: "${federation}", import: ["@key" "@shareable" "@override" "@interfaceObject" "@inaccessible" "@tag" "@external" "@requires" "@provides" "@composeDirective" "@context" "@fromContext" "@authenticated" "@cost" "@extends"])`;
const root = 'type Query { tierp_a: Int }';
const key = '@key(fields: "huvudmanId id", resolvable: false)';
const stub = `type Verksamhet ${key} { huvudmanId: ID! id: ID! }`;

/** What is tried, by which code it is refused, and whether composition, without the rules, would stop it as well. */
const attacks: [name: string, code: string, sdl: string, net: boolean][] = [
  [
    'a field on a contract type',
    'FIELD_ON_FOREIGN_TYPE',
    `${all} ${root} type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! tierp_hyra: Int }`,
    true,
  ],
  [
    "a field on samverkan's type",
    'UNPREFIXED_TYPE',
    `${all} ${root} type Vardcentrum @key(fields: "id") { id: ID! tierp_betyg: Int }`,
    true,
  ],
  [
    'extend',
    'EXTENDS_TYPE',
    `${all} ${root} extend type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! @external id: ID! @external tierp_hyra: Int }`,
    true,
  ],
  [
    '@extends',
    'EXTENDS_TYPE',
    `${all} ${root} type Huvudman @extends @key(fields: "id") { id: ID! @external tierp_a: Int }`,
    true,
  ],
  [
    '@override',
    'OVERRIDE',
    `${all} ${root} type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! namn: String @override(from: "kontrakt") }`,
    true,
  ],
  [
    'progressive @override',
    'OVERRIDE',
    `${all} ${root} type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! namn: String @override(from: "kontrakt", label: "percent(1)") }`,
    true,
  ],
  [
    '@override of a root field',
    'OVERRIDE',
    `${all} type Query { tierp_a: Int parter(slag: Huvudmanslag, lan: String): [Part!]! @override(from: "samverkan") } type Part @key(fields: "id", resolvable: false) { id: ID! } enum Huvudmanslag { REGION KOMMUN PRIVAT KOMMUNALFORBUND IDEELL }`,
    true,
  ],
  [
    '@interfaceObject',
    'INTERFACE_OBJECT',
    `${all} ${root} type Tierp_A @interfaceObject @key(fields: "id") { id: ID! }`,
    true,
  ],
  [
    "@shareable on another's field",
    'SHAREABLE',
    `${all} ${root} type Kalla @shareable { dokument: String! exempel: Boolean! }`,
    true,
  ],
  [
    '@inaccessible on a stub',
    'STUB_NOT_BARE',
    `${all} ${root} type Verksamhet ${key} { huvudmanId: ID! id: ID! @inaccessible }`,
    true,
  ],
  [
    '@tag on a stub',
    'STUB_NOT_BARE',
    `${all} ${root} type Verksamhet ${key} @tag(name: "tierp") { huvudmanId: ID! id: ID! }`,
    true,
  ],
  [
    '@deprecated on a stub',
    'STUB_NOT_BARE',
    `${link} ${root} type Verksamhet ${key} { huvudmanId: ID! id: ID! @deprecated(reason: "Stängd.") }`,
    true,
  ],
  [
    'a description on a stub',
    'STUB_NOT_BARE',
    `${link} ${root} "Stängd." type Deltagande @key(fields: "vardcentrumId huvudmanId", resolvable: false) { "Ny." vardcentrumId: ID! huvudmanId: ID! }`,
    false,
  ],
  [
    'an enum value',
    'FOREIGN_ENUM_VALUE',
    `${link} type Query { tierp_a: Deltagandestatus } enum Deltagandestatus { TIERP_EGEN }`,
    true,
  ],
  [
    'a union member',
    'FOREIGN_UNION_MEMBER',
    `${link} ${root} union Part = Tierp_A type Tierp_A { a: Int }`,
    true,
  ],
  [
    'an interface implementation',
    'FOREIGN_INTERFACE',
    `${link} ${root} interface Tierp_I { id: ID! } type Verksamhet implements Tierp_I ${key} { huvudmanId: ID! id: ID! }`,
    true,
  ],
  [
    'a new key',
    'NEW_KEY',
    `${all} ${root} type Verksamhet @key(fields: "namn") { namn: String @external }`,
    true,
  ],
  [
    'a stub that answers',
    'STUB_RESOLVABLE',
    `${link} ${root} type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! }`,
    true,
  ],
  [
    'a root field without prefix',
    'UNPREFIXED_ROOT_FIELD',
    `${link} type Query { tierp_a: Int lediga: Int }`,
    true,
  ],
  ['Mutation', 'WRITES_IN_EXTENSION', `${link} ${root} type Mutation { tierp_a: Int }`, true],
  [
    'Subscription',
    'WRITES_IN_EXTENSION',
    `${link} ${root} type Subscription { tierp_a: Int }`,
    true,
  ],
  [
    'a root under another name',
    'SCHEMA_DEFINED',
    `${all} schema { query: Tierp_Rot } type Tierp_Rot { part: Int parter: Int }`,
    true,
  ],
  [
    'an executable directive',
    'DIRECTIVE_DEFINED',
    `${link} ${root} directive @tierp_a on FIELD`,
    false,
  ],
  [
    'a composed directive',
    'COMPOSE_DIRECTIVE',
    `${all} @link(url: "https://tierp.example/egen/v1.0", import: ["@egen"]) @composeDirective(name: "@egen") directive @egen on FIELD_DEFINITION type Query { tierp_a: Int @egen }`,
    true,
  ],
  [
    'a renamed import',
    'LINK_NOT_ALLOWED',
    `extend schema @link(url: "${federation}", import: ["@key", { name: "@inaccessible", as: "@egen" }]) ${root} type Verksamhet ${key} { huvudmanId: ID! id: ID! @egen }`,
    true,
  ],
  [
    'a look-alike prefix by case',
    'LOOKALIKE_PREFIX',
    `${link} type Query { tierp_a: Int TIERP_b: Int }`,
    true,
  ],
  [
    'a look-alike prefix by Unicode',
    'NON_ASCII_NAME',
    `${link} type Query { tіerp_a: Int }`,
    false,
  ],
  [
    "the prefix of tierp-2 in tierp's",
    'LOOKALIKE_PREFIX',
    `${link} type Query { tierp_a: Int tierp_2_b: Int }`,
    true,
  ],
  [
    'a type that shadows a scalar',
    'SHADOWED_SCALAR',
    `${link} ${root} type Datum { ar: Int }`,
    true,
  ],
  [
    'a scalar that is declared otherwise',
    'SHADOWED_SCALAR',
    `${link} type Query { tierp_a: Belopp } "I euro." scalar Belopp`,
    false,
  ],
  [
    'a type of the join specification',
    'RESERVED_NAME',
    `${link} ${root} enum join__Graph { KONTRAKT }`,
    false,
  ],
  [
    'a schema over the size limit',
    'EXTENSION_TOO_LARGE',
    `${link} ${root} # ${'a'.repeat(100_000)}`,
    false,
  ],
  [
    'a field that requires others',
    'DIRECTIVE_NOT_ALLOWED',
    `${all} ${root} type Tierp_A { a: Int @requires(fields: "b") b: Int @external }`,
    false,
  ],
  [
    'a root field that is never null',
    'EXTENSION_FIELD_NOT_NULLABLE',
    `${link} type Query { tierp_a: Int! }`,
    false,
  ],
];

/** Generous, so that a busy machine makes no extension look slow. */
const composition = new CompositionProcess({
  compositionMs: 60_000,
  extensionMs: 0,
  compositionMb: 512,
});
afterAll(() => composition.close());
const base = composeNetwork().supergraphSdl ?? '';

describe.each(attacks)('%s', (_name, code, sdl, net) => {
  test(`is refused by ${code}`, () => {
    expect(checkExtension(sdl, 'tierp').map((violation) => violation.code)).toContain(code);
  });

  if (net) {
    test('would be stopped by composition too', () => {
      const { violations } = composeExtensions([['tierp', sdl]]);
      expect(violations?.map((violation) => violation.code)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(DOES_NOT_COMPOSE|CHANGES_THE_NETWORK)$/)]),
      );
    });
  }
});

test('none of them reaches composition, or keeps another from it', async () => {
  const good = `${link} type Query { heby_a: Int heby_plats: Heby_Plats } type Heby_Plats { verksamhet: Verksamhet kostnad: Belopp } ${stub}`;
  const composed = await composition.compose([['heby', good]]);
  expect(composed.violations).toBeUndefined();
  for (const [, , sdl] of attacks) {
    const reached: unknown[] = [];
    const extensions = new Map([
      ['tierp', sdl],
      ['heby', good],
    ]);
    const compose = async (job: unknown) => {
      reached.push(job);
      return composed;
    };
    const result = await composeWithExtensions(extensions, { supergraphSdl: base, compose });
    expect(reached).toEqual([[['heby', good]]]);
    expect([...result.served.keys()]).toEqual(['heby']);
    expect([...result.quarantined.keys()]).toEqual(['tierp']);
    expect(result.supergraphSdl).toBe(composed.supergraphSdl);
  }
});

describe('what the rules let through', () => {
  test('is reported when it does not compose, and costs its owner only', async () => {
    const bad = `${link} type Query { tierp_a(b: Tierp_B): Int } type Tierp_B { c: Int }`;
    const good = (id: string) => [id, `${link} type Query { ${id}_a: Datum }`] as const;
    expect(checkExtension(bad, 'tierp')).toEqual([]);
    const { served, quarantined } = await composeWithExtensions(
      new Map([good('heby'), ['tierp', bad], good('alvkarleby'), good('uppsala')]),
      { supergraphSdl: base, compose: (extensions) => composition.compose(extensions) },
    );
    expect([...served.keys()]).toEqual(['alvkarleby', 'heby', 'uppsala']);
    expect(quarantined.get('tierp')?.map(({ code }) => code)).toEqual(['DOES_NOT_COMPOSE']);
  });

  test('changes nothing that is not its own, for each extension of the network', async () => {
    const extensions: [string, string][] = [];
    for (const { id } of network) {
      const config = await loadConfig(id);
      if ('huvudman' in config && config.huvudman.tillagg) {
        extensions.push([id, config.huvudman.tillagg.sdl]);
      }
    }
    expect(extensions.map(([id]) => id)).toContain('tierp');
    expect(extensions.flatMap(([id, sdl]) => checkExtension(sdl, id))).toEqual([]);
    expect(composeExtensions(extensions).violations).toBeUndefined();
  });
});

test('a composition that needs more memory than it may have is given up, and the next works', async () => {
  const small = new CompositionProcess({
    compositionMs: 60_000,
    extensionMs: 0,
    compositionMb: 96,
  });
  const many = Array.from({ length: 400 }, (_, n) => {
    const id = `a${n.toString(36)}`;
    const fields = Array.from({ length: 200 }, (_field, field) => `f${field}: Int`).join(' ');
    return [
      id,
      `${link} type Query { ${id}_a: A${id.slice(1)}_A } type A${id.slice(1)}_A { ${fields} }`,
    ] as const;
  });
  const { violations } = await small.compose(many);
  expect(violations?.map(({ code }) => code)).toEqual(['TOO_SLOW_TO_COMPOSE']);
  expect((await small.compose([])).violations).toBeUndefined();
  await small.close();
}, 90_000);
