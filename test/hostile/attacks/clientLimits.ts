import type { ClientLimits } from '../../../shared/limits/serverLimits.ts';
import type { Attack } from '../Attack.ts';
import { borderAttack } from '../clientAttack.ts';
import type { Ground } from '../Ground.ts';

const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');
const typenames = (count: number) => times(count, () => '__typename');
const query = (text: string) => ({ query: text });

/** A gateway of its own, with limits that an attack on one machine can reach. */
const tight =
  (clientLimits: Partial<ClientLimits>) =>
  ({ network, samverkan }: Ground) =>
    network.gatewayWith({ samverkan: samverkan.url }, { clientLimits });

/** A query of as many levels: the agreements of a vårdcentrum, the vårdcentrum of an agreement, and so on. */
const levels = (count: number, field = 'vardcentrum'): string =>
  count === 1 ? 'id' : `${field} { ${levels(count - 1, other(field))} }`;
const other = (field: string) => (field === 'vardcentrum' ? 'avtal' : 'vardcentrum');
const chain = (count: number) =>
  query(`{ vardcentrum(id: "tierp-alvkarleby") { ${levels(count - 1, 'avtal')} } }`);
const rows = (first: number) => ({
  query:
    'query ($first: Int = 1) { part(id: "tierp") { huvudman { verksamheter(first: $first) { nodes { id } } } } }',
  variables: { first },
});
const fragments = (count: number) =>
  `{ ${times(count, (n) => `...f${n}`)} } ${times(count, (n) => `fragment f${n} on Query { __typename }`)}`;
const parts = `${times(10, (n) => `a${n}: part(id: "tierp") { ${times(50, () => 'id')} ${times(49, () => 'namn')} }`)}`;
const doubling = (count: number) =>
  times(count, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
const lists = (depth: number) => `${'fields { type { '.repeat(depth)}name${' } }'.repeat(depth)}`;
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const padded = (bytes: number) => {
  const body = JSON.stringify(query('{ parter { id } }'));
  return body.padEnd(bytes, ' ');
};

/** Every limit on one question, tried from both sides. */
export const clientLimits: Attack[] = [
  borderAttack({
    name: 'a query of many tokens',
    tried: 'one token more than the limit',
    code: 'FRAGA_FOR_LANG',
    at: tight({ tokens: 30 }),
    inside: query(`{ part(id: "tierp") { ${times(20, () => 'id')} } }`),
    outside: query(`{ part(id: "tierp") { ${times(21, () => 'id')} } }`),
  }),
  borderAttack({
    name: 'brackets inside each other',
    tried: 'one bracket more than the limit',
    code: 'FRAGA_FOR_NASTLAD',
    at: tight({ nesting: 3 }),
    inside: query('{ part(id: "tierp") { huvudman { id } } }'),
    outside: query('{ part(id: "tierp") { huvudman { verksamheter { totalCount } } } }'),
  }),
  borderAttack({
    name: 'a deep query',
    tried: 'agreements of a vårdcentrum of agreements, one level more than the limit',
    code: 'FRAGA_FOR_DJUP',
    inside: chain(12),
    outside: chain(13),
  }),
  borderAttack({
    name: 'many aliases',
    tried: 'one alias more than the limit',
    code: 'FRAGA_FOR_MANGA_ALIAS',
    inside: query(`{ ${times(50, (n) => `a${n}: part(id: "tierp") { id }`)} }`),
    outside: query(`{ ${times(51, (n) => `a${n}: part(id: "tierp") { id }`)} }`),
  }),
  borderAttack({
    name: 'a broad query',
    tried: 'one entry of a selection more than the limit',
    code: 'FRAGA_FOR_BRED',
    inside: query(`{ ${typenames(50)} ${times(50, (n) => `a${n}: __typename`)} }`),
    outside: query(
      `{ ${typenames(50)} ${times(50, (n) => `a${n}: __typename`)} part(id: "tierp") { id } }`,
    ),
  }),
  borderAttack({
    name: 'many fields',
    tried: 'one field more than the limit',
    code: 'FRAGA_FOR_MANGA_FALT',
    inside: query(`{ ${parts} }`),
    outside: query(`{ ${parts} __typename }`),
  }),
  borderAttack({
    name: 'one field over and over',
    tried: 'one repetition more than the limit, for validation to compare two by two',
    code: 'FRAGA_FOR_MANGA_UPPREPNINGAR',
    inside: query(`{ ${typenames(50)} }`),
    outside: query(`{ ${typenames(51)} }`),
  }),
  borderAttack({
    name: 'many directives',
    tried: 'one directive more than the limit',
    code: 'FRAGA_FOR_MANGA_DIREKTIV',
    inside: query(`{ ${times(50, () => '__typename @include(if: true)')} }`),
    outside: query(`query @x { ${times(50, () => '__typename @include(if: true)')} }`),
  }),
  borderAttack({
    name: 'many fragments',
    tried: 'one fragment more than the limit',
    code: 'FRAGA_FOR_MANGA_FRAGMENT',
    inside: query(fragments(50)),
    outside: query(fragments(51)),
  }),
  borderAttack({
    name: 'a bomb of fragments',
    tried: 'fragments that each spread the next twice: nine of them, and ten',
    code: 'FRAGA_FOR_MANGA_FALT',
    at: tight({ repeats: 512, fields: 512 }),
    inside: query(`{ ...f0 } ${doubling(9)} fragment f9 on Query { __typename }`),
    outside: query(`{ ...f0 } ${doubling(10)} fragment f10 on Query { __typename }`),
  }),
  borderAttack({
    name: 'a cycle of fragments',
    tried: 'a fragment that spreads itself by way of another',
    code: 'FRAGMENTCYKEL',
    inside: query('{ ...a } fragment a on Query { ...b } fragment b on Query { __typename }'),
    outside: query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  }),
  borderAttack({
    name: 'many operations',
    tried: 'one operation more than the limit in one document',
    code: 'FRAGA_FOR_MANGA_OPERATIONER',
    inside: { query: times(10, (n) => `query q${n} { __typename }`), operationName: 'q9' },
    outside: { query: times(11, (n) => `query q${n} { __typename }`), operationName: 'q9' },
  }),
  borderAttack({
    name: 'the schema over and over',
    tried: 'the whole schema twice in one question, by an alias',
    code: 'INTROSPEKTION_FOR_MANGA',
    inside: query('{ a: __schema { types { name } } b: __type(name: "Part") { name } }'),
    outside: query('{ a: __schema { types { name } } b: __schema { types { name } } }'),
  }),
  borderAttack({
    name: 'an expensive introspection',
    tried: 'types by name, by aliases: each costs what it holds',
    code: 'FRAGA_FOR_DYR',
    at: tight({ cost: 2_000, costPerMember: 1 }),
    inside: query('{ a: __type(name: "Query") { fields { name } } }'),
    outside: query(`{ ${times(50, (n) => `a${n}: __type(name: "Query") { fields { name } }`)} }`),
  }),
  borderAttack({
    name: 'a large answer',
    tried: 'an answer of more bytes than the limit',
    code: 'HELA_SVARET_FOR_STORT',
    asked: true,
    at: tight({ answerBytes: 1_000 }),
    inside: query('{ parter { id } }'),
    outside: query(`{ ${times(40, (n) => `a${n}: parter { id namn }`)} }`),
  }),
  borderAttack({
    name: 'an introspection inside an introspection',
    tried: "types' fields' types' fields, one level more than the limit",
    code: 'INTROSPEKTION_FOR_DJUP',
    inside: query(`{ __type(name: "Part") { ${lists(2)} } }`),
    outside: query(`{ __type(name: "Part") { ${lists(3)} } }`),
  }),
  borderAttack({
    name: 'an expensive query',
    tried: 'one field of every party more than the limit on what an answer is expected to cost',
    code: 'FRAGA_FOR_DYR',
    at: tight({ cost: 260, costPerMember: 1 }),
    inside: query('{ parter { id namn } }'),
    outside: query('{ parter { id namn lan } }'),
  }),
  borderAttack({
    name: 'an expensive query by way of a variable',
    tried: 'the number of rows in a variable, one more than the limit',
    code: 'FRAGA_FOR_DYR',
    at: tight({ cost: 600, costPerMember: 1 }),
    inside: rows(51),
    outside: rows(52),
  }),
  borderAttack({
    name: 'a large body',
    tried: 'one byte more than the limit',
    code: 'KROPPEN_FOR_STOR',
    status: 413,
    inside: padded(100_000),
    outside: padded(100_001),
  }),
  borderAttack({
    name: 'many values in the variables',
    tried: 'one value more than the limit',
    code: 'VARIABLER_FOR_MANGA',
    inside: {
      query: '{ __typename }',
      variables: { a: Array(499).fill(1), b: Array(499).fill(1) },
    },
    outside: {
      query: '{ __typename }',
      variables: { a: Array(499).fill(1), b: Array(500).fill(1) },
    },
  }),
  borderAttack({
    name: 'deep variables',
    tried: 'one list inside lists more than the limit',
    code: 'VARIABLER_FOR_DJUPA',
    inside: { query: '{ __typename }', variables: { a: deep(10) } },
    outside: { query: '{ __typename }', variables: { a: deep(11) } },
  }),
  borderAttack({
    name: 'a long list in the variables',
    tried: 'one value more than the limit',
    code: 'VARIABEL_FOR_LANG',
    inside: { query: '{ __typename }', variables: { a: Array(500).fill(1) } },
    outside: { query: '{ __typename }', variables: { a: Array(501).fill(1) } },
  }),
  borderAttack({
    name: 'a batch',
    tried: 'one question in a list, as one is answered outside it',
    code: 'BUNTAR_TAS_INTE_EMOT',
    inside: query('{ __typename }'),
    outside: [query('{ __typename }')],
  }),
];
