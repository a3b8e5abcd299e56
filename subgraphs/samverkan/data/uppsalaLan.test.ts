import { describe, expect, test } from '@jest/globals';
import { villkorHash } from '../../../shared/domain/avtal/villkorHash.ts';
import { narvardsenhetenVillkorHash } from '../../underlag/hashar.ts';
import type { NyPlan, NyttAvtal } from '../Samverkansdata.ts';
import { kommuner, offentliga, privata } from './parter.ts';
import { uppsalaLan } from './uppsalaLan.ts';

const { vardcentra, organ, avtal, planer, dokument } = uppsalaLan;
const parter = new Set([...offentliga, ...privata]);
const planOf = (id: string) => planer.find((plan) => plan.id === id) as NyPlan;
const osthammar = planOf('osthammar-2020').punkter;

/** Every value of a key in a value, however deep. */
function* valuesOf(key: string, value: unknown): Generator<unknown> {
  if (!value || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === key) yield inner;
    yield* valuesOf(key, inner);
  }
}

describe('the shared texts of Uppsala län', () => {
  test('refer only to parties, bodies and kommuner that exist', () => {
    const bodies = new Set(organ.map(({ id }) => id));
    const codes = new Set<string>(kommuner.map(({ kod }) => kod));
    const named = [
      ...[...valuesOf('part', uppsalaLan)],
      ...dokument.flatMap((one) => one.parter),
      ...avtal.flatMap(({ ansvarig }) => ansvarig ?? []),
    ];
    const bodiesNamed = [
      ...vardcentra.flatMap((one) => one.organ),
      ...planer.flatMap((plan) => plan.punkter.flatMap((punkt) => punkt.ansvariga)),
      ...[...valuesOf('faststallsAv', planer)],
      ...[...valuesOf('faststalltAv', dokument)],
    ].filter((id) => id !== undefined);
    const codesNamed = [...vardcentra, ...planer].flatMap(({ kommunkoder }) => kommunkoder);
    expect(named.filter((id) => id !== null && !parter.has(id as string))).toEqual([]);
    expect(bodiesNamed.filter((id) => !bodies.has(id as string))).toEqual([]);
    expect(codesNamed.filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each([
    ['vårdcentra', vardcentra],
    ['bodies', organ],
    ['agreements', avtal],
    ['plans', planer],
    ['documents', dokument],
    ['items', planer.flatMap((plan) => plan.punkter)],
    ['indicators', planer.flatMap((plan) => plan.punkter.flatMap((one) => one.indikatorer ?? []))],
  ])('%s have ids of their own, in the form of slugs', (_what, rows) => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('no source gives a date of invitation, so there is none', () => {
    expect([...valuesOf('inbjuden', vardcentra)]).toEqual([]);
  });

  test('every amount is sample data, but for the pilot that has no cost', () => {
    const priced = planer.flatMap(({ punkter }) =>
      punkter.filter(({ kostnad }) => kostnad != null),
    );
    expect(
      priced.filter(({ kalla }) => !kalla.exempel).map(({ id, kostnad }) => [id, kostnad]),
    ).toEqual([['centrala-uppsala-ledningsstruktur', 0]]);
  });

  test('proposals for financing make the whole cost', () => {
    for (const { id, kostnad, berorda } of planOf('tierp-alvkarleby-2026').punkter) {
      const proposed = berorda.flatMap(({ forslag }) => forslag ?? []);
      const sum = proposed.reduce((total, ore) => total + ore, 0);
      expect([id, proposed.length === 0 ? undefined : sum]).toEqual([id, kostnad]);
    }
  });
});

describe('Närvårdsenheten in Östhammar (checklist rows 38–40)', () => {
  const enheten = avtal.find(({ id }) => id === 'narvardsenheten-osthammar') as NyttAvtal;
  const andelar = enheten.parter.map(({ part, andel }) => ({ part, procent: andel ?? 0 }));

  test('is shared 65/35 and run by the kommun, with at most 18 places', () => {
    expect(andelar).toEqual([
      { part: 'region-uppsala', procent: 6500 },
      { part: 'osthammar', procent: 3500 },
    ]);
    expect(enheten.ansvarig).toBe('osthammar');
    expect(enheten.villkor[0]).toContain('högst 18 vårdplatser');
  });

  test('has the terms that its parties have signed', () => {
    const { id, villkor, ansvarig = null } = enheten;
    expect(villkorHash({ avtal: id, villkor, ansvarig, andelar })).toBe(narvardsenhetenVillkorHash);
  });
});

describe("Östhammar's plan 2020 (checklist rows 96–105)", () => {
  test('has 47 rows under eleven goals, numbered in the order of the plan', () => {
    expect(osthammar).toHaveLength(47);
    expect(osthammar.map(({ id }) => id).slice(0, 2)).toEqual([
      'osthammar-2020-01',
      'osthammar-2020-02',
    ]);
    expect(osthammar.at(-1)?.id).toBe('osthammar-2020-47');
    expect(new Set(osthammar.map(({ nummer }) => nummer)).size).toBe(11);
    expect(osthammar.filter(({ mal }) => !mal)).toEqual([]);
  });

  test('asks in the ways that the plan asks', () => {
    const counts: Record<string, number> = {};
    for (const { svarstyp } of osthammar.flatMap(({ indikatorer }) => indikatorer ?? [])) {
      counts[svarstyp] = (counts[svarstyp] ?? 0) + 1;
    }
    expect(counts).toEqual({
      JA_NEJ: 30,
      FRITEXT: 7,
      EXTERN_KPI: 1,
      RAPPORT: 1,
      JA_NEJ_VILKA: 4,
      ANTAL: 2,
      STATUS: 1,
      AVVIKELSER: 1,
    });
  });

  test('has eleven rows for children and young people, eight for adults and the elderly', () => {
    const inGroup = (grupp: string) => osthammar.filter((punkt) => punkt.grupp === grupp).length;
    expect([inGroup('Barn och unga'), inGroup('Vuxna och äldre')]).toEqual([11, 8]);
  });

  test('says where the responsible body does not stand on the row itself', () => {
    const notes = osthammar.filter(({ kalla }) => kalla.avsnitt?.includes('raden ovan'));
    expect(notes.map(({ nummer }) => nummer)).toEqual(['3.3', '3.3', '3.3']);
  });
});
