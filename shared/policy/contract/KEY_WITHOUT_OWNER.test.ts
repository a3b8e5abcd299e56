import { expect, test } from '@jest/globals';
import { keyWithoutOwner } from './KEY_WITHOUT_OWNER.ts';
import { violationsOf } from './violationsOf.ts';

const find = (kontrakt: string) => violationsOf(keyWithoutOwner, { kontrakt });

test('a key without the owner is found', () => {
  expect(find('type Verksamhet @key(fields: "id") { huvudmanId: ID! id: ID! }')).toEqual([
    'KEY_WITHOUT_OWNER Verksamhet',
  ]);
});

test('a key with the owner passes, Huvudman by its own id', () => {
  const sdl = `
    type Huvudman @key(fields: "id") { id: ID! }
    type Verksamhet @key(fields: "huvudmanId id") { huvudmanId: ID! id: ID! }
    type Kalla { dokument: String! }`;
  expect(find(sdl)).toEqual([]);
});

test('each of several keys must carry it, also one on an extension or an interface', () => {
  const sdl = `
    type Verksamhet @key(fields: "huvudmanId id") @key(fields: "hsaId") { huvudmanId: ID! id: ID! hsaId: ID! }
    extend type Verksamhet @key(fields: "namn") { namn: String }
    interface Enhet @key(fields: "id") { id: ID! }`;
  expect(find(sdl)).toEqual([
    'KEY_WITHOUT_OWNER Verksamhet',
    'KEY_WITHOUT_OWNER Verksamhet',
    'KEY_WITHOUT_OWNER Enhet',
  ]);
});

test('the owner stands at the top level of the key, where the gateway reads it', () => {
  const enhet = 'type Enhet { huvudmanId: ID! }';
  expect(
    find(
      `type Plats @key(fields: "id enhet { huvudmanId }") { id: ID! huvudmanId: ID! enhet: Enhet! } ${enhet}`,
    ),
  ).toEqual(['KEY_WITHOUT_OWNER Plats']);
  expect(
    find(
      `type Plats @key(fields: "huvudmanId enhet { id }") { huvudmanId: ID! enhet: Enhet! } ${enhet}`,
    ),
  ).toEqual([]);
});

test('the owner is an ID that cannot be null', () => {
  expect(find('type Beslut @key(fields: "id huvudmanId") { id: ID! huvudmanId: ID }')).toEqual([
    'KEY_WITHOUT_OWNER Beslut',
  ]);
});

test('Huvudman is keyed by id: huvudmanId does not do', () => {
  expect(find('type Huvudman @key(fields: "huvudmanId") { id: ID! huvudmanId: ID! }')).toEqual([
    'KEY_WITHOUT_OWNER Huvudman',
  ]);
});

test('Part is exempt as a stub only, and nothing else is', () => {
  expect(find('type Part @key(fields: "id", resolvable: false) { id: ID! }')).toEqual([]);
  expect(find('type Part @key(fields: "id") { id: ID! }')).toEqual(['KEY_WITHOUT_OWNER Part']);
  expect(find('type Avtal @key(fields: "id", resolvable: false) { id: ID! }')).toEqual([
    'KEY_WITHOUT_OWNER Avtal',
  ]);
});

test('a key under another name or that cannot be read is found, never thrown', () => {
  const renamed = `extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: [{ name: "@key", as: "@nyckel" }]
  )`;
  expect(find(`${renamed} type Avtal @nyckel(fields: "id") { id: ID! }`)).toHaveLength(1);
  expect(find('type Avtal @federation__key(fields: "id") { id: ID! }')).toHaveLength(1);
  expect(find('type Avtal @key(fields: "huvudmanId {") { huvudmanId: ID! }')).toHaveLength(1);
  expect(find('type Avtal @key(fields: "agare: huvudmanId") { huvudmanId: ID! }')).toHaveLength(1);
  expect(find('type Avtal @key { huvudmanId: ID! }')).toHaveLength(1);
});
