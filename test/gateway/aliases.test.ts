import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apiSchema } from '../../gateway/portal/build/apiSchema.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { fuzz } from '../fuzz.ts';
import { holdsWithAliases } from '../holdsWithAliases.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

let network: TestNetwork;
let gateway: RunningServer;
beforeAll(async () => {
  network = await startNetwork({ only: ['region-uppsala', 'tierp', 'alvkarleby'] });
  // Random questions ask for more at once than anybody would.
  gateway = await network.gatewayWith({}, { clientLimits: { cost: 1e9, aliases: 1_000 } });
});
afterAll(() => network.close());

describe('no name that a client chooses changes what another field is', () => {
  test.each([
    ['vardcentrum(id: "tierp-alvkarleby")', 'deltagare', 'vardcentrumId: part { namn }', 'status'],
    ['vardcentrum(id: "tierp-alvkarleby")', 'deltagare', 'huvudmanId: part { id }', 'roll'],
    ['vardcentrum(id: "tierp-alvkarleby")', 'deltagare', '__typename: roll', 'status'],
    ['avtalen', 'parter', 'huvudmanId: part { id namn }', 'status'],
    ['dokument', 'inforanden', 'dokumentId: part { namn }', 'status'],
  ])('%s { %s { %s } }', async (root, list, aliased, beside) => {
    const alone = await network.ask(`{ a: ${root} { ${list} { ${aliased} } } }`);
    const both = await network.ask(`{ a: ${root} { ${list} { ${aliased} ${beside} } } }`);
    const [alias = ''] = aliased.split(':');
    const values = ({ data }: typeof alone) =>
      [data.a].flat().map((one) => one[list].map((row: Record<string, unknown>) => row[alias]));
    expect(values(both)).toEqual(values(alone));
    expect(values(both).flat().length).toBeGreaterThan(0);
  });

  test('two fields that change names', async () => {
    const { data } = await network.ask(
      '{ vardcentrum(id: "tierp-alvkarleby") { a: deltagare { status roll } b: deltagare { status: roll roll: status } sammanstallning { vardplatser } } }',
    );
    const { a, b } = data.vardcentrum;
    expect(b.map(({ status, roll }: Record<string, unknown>) => [roll, status])).toEqual(
      a.map(({ status, roll }: Record<string, unknown>) => [status, roll]),
    );
  });

  test('random questions', async () => {
    const values = {
      'Query.vardcentrum.id': ['"tierp-alvkarleby"'],
      'Query.parter.lan': ['"03"'],
      'Query.part.id': ['"tierp"', '"alvkarleby"', '"region-uppsala"'],
      'Query.avtal.id': ['"narvardsenheten-osthammar"'],
    };
    // The registry's own facts depend on the time; so does what is open now.
    const except = (coordinate: string) => /^Query\.register/.test(coordinate);
    const options = { schema: apiSchema(), values, except, depth: 4 };
    await fc.assert(
      fc.asyncProperty(fc.gen(), (g) => holdsWithAliases(g, options, gateway.url)),
      fuzz(25),
    );
  });
});
