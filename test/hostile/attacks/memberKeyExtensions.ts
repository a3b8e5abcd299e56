import { composeWithExtensions } from '../../../gateway/extensions/composeWithExtensions.ts';
import { checkExtension } from '../../../shared/policy/checkExtension.ts';
import type { Attack } from '../Attack.ts';
import { attacker as huvudman } from '../Ground.ts';

const stub = (directives = '', field = '', type = 'Verksamhet') =>
  `type ${type} @key(fields: "huvudmanId id", resolvable: false) ${directives} { huvudmanId: ID! id: ID! ${field} }`;
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const root = 'type Query { tierp_a: Int }';

/** What may not be published: the code of the rule, what it is, the SDL. */
const forbidden: readonly [code: string, what: string, sdl: string][] = [
  [
    'FIELD_ON_FOREIGN_TYPE',
    "a field on the contract's type",
    `${root} ${stub('', 'hemlig: String')}`,
  ],
  ['UNPREFIXED_TYPE', "a field on another's type", `${root} type Alvkarleby_A { a: Int }`],
  ['EXTENDS_TYPE', 'extend', `${root} extend type Verksamhet { tierp_a: Int }`],
  ['OVERRIDE', '@override', `${root} ${stub('', 'namn: String @override(from: "kontrakt")')}`],
  [
    'OVERRIDE',
    'a progressive @override',
    `${root} ${stub('', 'namn: String @override(from: "kontrakt", label: "percent(1)")')}`,
  ],
  [
    'INTERFACE_OBJECT',
    '@interfaceObject',
    `${root} type Enhet @interfaceObject @key(fields: "id") { id: ID! a: Int }`,
  ],
  ['SHAREABLE', "@shareable on another's field", `${root} ${stub('', 'namn: String @shareable')}`],
  ['STUB_NOT_BARE', '@inaccessible on a stub', `${root} ${stub('@inaccessible')}`],
  ['STUB_NOT_BARE', '@tag on a stub', `${root} ${stub('@tag(name: "hemlig")')}`],
  [
    'STUB_NOT_BARE',
    '@deprecated on a stub',
    `${root} type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! @deprecated }`,
  ],
  ['STUB_NOT_BARE', 'a description on a stub', `${root} "Hemlig." ${stub()}`],
  [
    'STUB_RESOLVABLE',
    'a stub that it would answer for',
    `${root} type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! }`,
  ],
  [
    'NEW_KEY',
    'a new key',
    `${root} type Verksamhet @key(fields: "id", resolvable: false) { id: ID! }`,
  ],
  ['FOREIGN_ENUM_VALUE', "a value of another's enum", `${root} enum Verksamhetstyp { HEMLIG }`],
  [
    'FOREIGN_UNION_MEMBER',
    "a member of another's union",
    `${root} union Traff = Tierp_A type Tierp_A { a: Int }`,
  ],
  [
    'FOREIGN_INTERFACE',
    "an implementation of another's interface",
    `${root} type Tierp_A implements Enhet { a: Int }`,
  ],
  ['UNPREFIXED_ROOT_FIELD', 'a root field without prefix', 'type Query { parter: Int }'],
  ['UNPREFIXED_TYPE', 'a type without prefix', `${root} type Hemlig { a: Int }`],
  ['WRITES_IN_EXTENSION', 'Mutation', `${root} type Mutation { tierp_a: Int }`],
  ['WRITES_IN_EXTENSION', 'Subscription', `${root} type Subscription { tierp_a: Int }`],
  ['DIRECTIVE_DEFINED', 'an executable directive', `${root} directive @tierp_a on FIELD`],
  [
    'COMPOSE_DIRECTIVE',
    'a composed directive',
    `extend schema @composeDirective(name: "@tierp_a") ${root}`,
  ],
  ['LOOKALIKE_PREFIX', 'a prefix in other case', `${root} type TIERP_A { a: Int }`],
  ['NON_ASCII_NAME', 'a prefix in another script', `${root} type Tіerp_A { a: Int }`],
  [
    'LOOKALIKE_PREFIX',
    'a prefix that is another’s who may come',
    'type Query { tierp_a: Int tierp2_b: Int }',
  ],
  ['SHADOWED_SCALAR', 'a type that shadows a scalar', `${root} type Datum { a: Int }`],
  ['EXTENSION_TOO_LARGE', 'a schema over the size limit', `${root} # ${'x'.repeat(300_000)}`],
  [
    'EXTENSION_TOO_LARGE',
    'a schema that makes composition slow',
    `type Query { tierp_a: Int } ${Array.from({ length: 1_500 }, (_, nr) => `type Tierp_A${nr} { a: Int }`).join(' ')}`,
  ],
  [
    'EXTENSION_TOO_LARGE',
    'a schema nested without end',
    `type Query { tierp_a: ${'['.repeat(3_000)}Int${']'.repeat(3_000)} }`,
  ],
];

/** What a stranger with the key of one member tries to publish. */
export const memberKeyExtensions: Attack[] = forbidden.map(([code, what, sdl]) => ({
  name: `publishing ${what}`,
  attacker: "one member's key",
  tried: sdl.length > 90 ? `${sdl.slice(0, 87)}...` : sdl,
  run: async (_ground, verdict) => {
    const codes = checkExtension(`${link} ${sdl}`, huvudman).map((violation) => violation.code);
    verdict.holds(`refused as ${code}`, codes.includes(code as (typeof codes)[number]), codes);
    const others = new Map([['alvkarleby', `${link} type Query { alvkarleby_a: Int }`]]);
    // Composing is not what is tried here, and takes a second: what reaches it is what would be served.
    const reached = new Set<string>();
    const result = await composeWithExtensions(new Map([...others, [huvudman, `${link} ${sdl}`]]), {
      supergraphSdl: 'the network alone',
      compose: async (extensions) => {
        for (const [id] of extensions) reached.add(id);
        return { supergraphSdl: 'composed' };
      },
    });
    verdict.same('quarantined alone', [...result.quarantined.keys()], [huvudman]);
    verdict.same("the others' are served", [...result.served], [...others]);
    verdict.same('it is not composed', [...reached], ['alvkarleby']);
  },
}));
