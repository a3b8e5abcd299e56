/** Numbers that look random and are the same each time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const queries = [
  'query Q($lan: String, $slag: Huvudmanslag) { parter(lan: $lan, slag: $slag) { id namn } }',
  'query Q($first: Int) { part(id: "tierp") { huvudman { verksamheter(first: $first) { totalCount } } } }',
  'query Q($datum: Datum) { ansvarsmatris(datum: $datum) { id } }',
  'query Q($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
  '{ parter(lan: 3, slag: "REGION") { id } }',
  '{ rapporter(ar: 99999999999) { rubrik } }',
  '{ ansvarsmatris(datum: "i dag") { id } }',
  '{ part(id: { a: [[[[1]]]] }) { id huvudman { verksamheter(first: 2.5) { nodes { id } } } } }',
  '{ part(id: "tierp") { huvudman { verksamheter(first: 0, after: "x") { nodes { id } } } } }',
  'fragment f on Query { __typename } { ...f }',
  'mutation { skapaBudget { fel { kod } } }',
  'subscription { x }',
  '{ _entities(representations: [{ __typename: "Huvudman", id: "tierp" }, { __typename: "X" }, {}]) { __typename } }',
  '{ _service { sdl } __typename @defer @x }',
];
/** What is put into a query, in the place of some of its characters. */
const pieces = [
  '\u0000', '\ufeff', '\ud800', '\u202e', '"""', '"', '\\u{110000}', '{', '}', '(', ')', '[', ']', '[[[[[[',
  '...', '... on', '$', '$$', '@', '@defer', '@stream(initialCount: 1)', '@include(if: 1)', '@skip', ':', '!', '|', '&',
  '#', '\n', '9'.repeat(400), '1e9999', '-0', '1.', 'null', 'true', 'on', 'fragment', '__proto__', 'constructor',
  '__typename', '__schema { types { name } }', 'é', '💥', 'x'.repeat(2_000),
]; // biome-ignore format: a list to be looked through
/** Values in the place of parts of a body. */
const values: unknown[] = [
  null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', 'x', '\u0000', [], [[]], [null], {}, { a: null }, { length: 3 },
  { toString: 1 }, { constructor: { prototype: {} } }, 'x'.repeat(5_000), Array(50).fill({}),
]; // biome-ignore format: a list to be looked through
const types = [
  'application/json', 'application/json; charset=utf-16', 'application/json;', 'application/graphql', 'text/plain', '*/*',
  'application/x-www-form-urlencoded', 'x', '',
]; // biome-ignore format: a list to be looked through

/** Requests that are wrong in some way, or in none, always the same. */
export function malformedRequests(count: number): RequestInit[] {
  const random = sequence(20_260_131);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

  const bent = (text: string): string => {
    let result = text;
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const at = below(result.length + 1);
      result = result.slice(0, at) + one(pieces) + result.slice(at + below(4));
    }
    return result;
  };
  const some = (share: number, fields: () => object) => (random() < share ? fields() : {});
  const body = (): unknown => ({
    query: random() < 0.95 ? (random() < 0.6 ? one(queries) : bent(one(queries))) : one(values),
    ...some(0.5, () => ({ variables: random() < 0.2 ? one(values) : variables() })),
    ...some(0.1, () => ({ operationName: one([...values, 'Q']) })),
    ...some(0.1, () => ({ extensions: one([...values, { persistedQuery: one(values) }]) })),
    ...some(0.05, () => ({ documentId: one(values) })),
  });
  const variables = () => ({
    ...some(0.5, () => ({ lan: one(values) })),
    ...some(0.5, () => ({ slag: one([...values, 'REGIO', ['REGION']]) })),
    ...some(0.5, () => ({ datum: one([...values, '2026-02-30', '2026-01-31']) })),
    ...some(0.5, () => ({ first: one([...values, 3, -3, 2 ** 31]) })),
    ...some(0.5, () => ({ representations: one([...values, [{ __typename: one(values) }]]) })),
  });
  const text = (): string => {
    const json = JSON.stringify(random() < 0.95 ? body() : one(values));
    if (random() < 0.9) return json;
    const cut = json.slice(0, below(json.length));
    return random() < 0.5 ? cut : `${cut}"__proto__":{"a":1}${json.slice(cut.length)}`;
  };

  return Array.from({ length: count }, () => ({
    method: random() < 0.95 ? 'POST' : one(['PUT', 'PATCH', 'DELETE']),
    headers: {
      'content-type': random() < 0.95 ? 'application/json' : one(types),
      ...(random() < 0.05 ? { accept: one(['text/html', 'multipart/mixed', 'x', '*/*;q=0']) } : {}),
      ...(random() < 0.1
        ? { authorization: one(['', 'Bearer', 'Bearer x.y.z', 'Basic eDp5']) }
        : {}),
    },
    body: text(),
  }));
}
