import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLInputType } from 'graphql';
import { granskaIndata } from './indatagranskning.ts';

const schema = buildSchema(`
  type Query { a: Int }
  enum Utfall { BIFALL AVSLAG }
  input Del { namn: String!, antal: Int }
  input Indata { id: ID!, utfall: Utfall, del: Del, delar: [Del!], andel: Float, klart: Boolean! = false }
`);
const indata = schema.getType('Indata') as GraphQLInputType;
const felen = (varde: unknown) =>
  granskaIndata(varde, indata, '').fel.map(({ kod, falt, meddelande }) => [kod, falt, meddelande]);

describe('granskaIndata', () => {
  test('accepts a readable value unchanged', () => {
    const varde = { id: 'a', utfall: 'BIFALL', delar: [{ namn: 'x', antal: 2 }], andel: 0.5 };
    expect(granskaIndata(varde, indata, '')).toEqual({ varde, fel: [] });
    expect(granskaIndata({ id: 7, delar: null }, indata, '').fel).toEqual([]);
    expect(
      granskaIndata({ id: 'a', delar: { namn: 'one alone is a list' } }, indata, '').fel,
    ).toEqual([]);
  });

  test('says which values an enum has', () => {
    expect(felen({ id: 'a', utfall: 'NJA' })).toEqual([
      ['OGILTIGT_VARDE', 'utfall', 'utfall är "NJA": ange något av BIFALL, AVSLAG.'],
    ]);
  });

  test.each<[Record<string, unknown>, string, string]>([
    [{ del: { namn: 'x', antal: 'två' } }, 'OGILTIGT_VARDE del.antal', 'ett heltal'],
    [{ del: { namn: 'x', antal: 2.5 } }, 'OGILTIGT_VARDE del.antal', 'ett heltal'],
    [{ delar: [{ namn: 'x' }, { namn: 3 }] }, 'OGILTIGT_VARDE delar[1].namn', 'en text'],
    [{ delar: [{}] }, 'SAKNAR_UPPGIFT delar[0].namn', 'delar[0].namn saknas: ange en text.'],
    [{ andel: '0,5' }, 'OGILTIGT_VARDE andel', 'ett tal'],
    [{ klart: 'ja' }, 'OGILTIGT_VARDE klart', 'true eller false'],
    [{ klart: null }, 'SAKNAR_UPPGIFT klart', 'true eller false'],
    [{ del: 'x' }, 'OGILTIGT_VARDE del', 'ett objekt med fälten namn, antal'],
    [{ dell: {} }, 'OGILTIGT_VARDE dell', 'dell är inget fält här'],
    [{ id: {} }, 'OGILTIGT_VARDE id', 'ett id'],
  ])('%j: %s', (varde, expected, del) => {
    const [[kod, falt, meddelande] = [], ...others] = felen({ id: 'a', ...varde });
    expect(others).toEqual([]);
    expect(`${kod} ${falt}`).toBe(expected);
    expect(meddelande).toContain(del);
  });

  test('reports every fault, and gives a placeholder for each unreadable part', () => {
    const { varde, fel } = granskaIndata({ utfall: 1, delar: [{ namn: [] }], x: 1 }, indata, '');
    expect(fel.map(({ falt }) => falt)).toEqual(['x', 'id', 'utfall', 'delar[0].namn']);
    expect(granskaIndata(varde, indata, '').fel).toEqual([]);
    expect(felen('x')).toEqual([
      ['OGILTIGT_VARDE', 'input', expect.stringMatching(/^input är "x": ange ett objekt/)],
    ]);
    expect(felen(undefined)).toHaveLength(0);
  });

  test('shows only the beginning of a long value', () => {
    const [[, , meddelande] = []] = felen({ id: 'a', andel: 'x'.repeat(10_000) });
    expect(meddelande?.length).toBeLessThan(150);
  });
});
