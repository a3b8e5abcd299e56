import { expect, test } from '@jest/globals';
import { egenSdl } from './medTillagg.ts';

test('the link and the references are removed, Query becomes an extension, and the rest stays', () => {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { "Alla." tierp_a: [Tierp_A!] }
    type Tierp_A { plats: Verksamhet }
    type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }`;
  expect(egenSdl(sdl)).toBe(
    'extend type Query {\n  "Alla."\n  tierp_a: [Tierp_A!]\n}\n\ntype Tierp_A {\n  plats: Verksamhet\n}',
  );
});
