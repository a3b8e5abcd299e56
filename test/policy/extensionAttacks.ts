export const federation = 'https://specs.apollo.dev/federation/v2.9';
export const link = `extend schema @link(url: "${federation}", import: ["@key"])`;
/** Imports whatever an attack needs: that too is refused, but it is not what is tried. */
export const all = `extend schema @link(url: "${federation}", import: ["@key" "@shareable" "@override" "@interfaceObject" "@inaccessible" "@tag" "@external" "@requires" "@provides" "@composeDirective" "@context" "@fromContext" "@authenticated" "@cost" "@extends"])`;
export const root = 'type Query { tierp_a: Int }';
export const key = '@key(fields: "huvudmanId id", resolvable: false)';
export const stub = `type Verksamhet ${key} { huvudmanId: ID! id: ID! }`;

/** What is tried, by which code it is refused, and whether composition, without the rules, would stop it as well. */
export const attacks: [name: string, code: string, sdl: string, net: boolean][] = [
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
