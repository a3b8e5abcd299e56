import { describe, expect, test } from '@jest/globals';
import { granser } from '../../shared/domain/uppgift/granser.ts';
import { isDatum } from '../../shared/values/datum.ts';
import { kommunkoder } from '../../shared/values/kommunkoder.ts';
import { network } from '../../subgraphs/network.ts';
import { byId, huvudmen } from './huvudmen.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const parties = new Set(network.map(({ id }) => id));
const uppgift = (owner: string, id: string) =>
  byId(owner).data.uppgifter?.find((row) => row.id === id);

describe.each(huvudmen.map((huvudman) => [huvudman.id, huvudman.data] as const))(
  '%s',
  (_id, data) => {
    const { organisation = [], uppgifter = [], spridningar = [], granskningar = [] } = data;
    const parts = new Set(organisation.map(({ id }) => id));
    const figures = new Map(uppgifter.map((row) => [row.id, row]));

    test('has unique, slug-shaped ids', () => {
      for (const rows of [organisation, uppgifter, spridningar, granskningar]) {
        const ids = rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(slug);
      }
      for (const { amne } of uppgifter) expect(amne).toMatch(slug);
    });

    test('refers only to parts of its own organisation that exist', () => {
      const named = [
        ...organisation.map(({ overordnad }) => overordnad),
        ...uppgifter.map(({ organisationsenhet }) => organisationsenhet),
        ...spridningar.map(({ organisationsenhet }) => organisationsenhet),
        ...(data.verksamheter ?? []).map(({ organisationsenhet }) => organisationsenhet),
      ];
      for (const id of named) if (id) expect(parts).toContain(id);
      for (const { kommunkoder: codes } of organisation) {
        for (const code of codes ?? []) expect(kommunkoder.has(code)).toBe(true);
      }
      const audits = new Set(granskningar.map(({ id }) => id));
      for (const { foljerUpp } of granskningar) if (foljerUpp) expect(audits).toContain(foljerUpp);
    });

    test('states no figure without its source and its words or number', () => {
      for (const row of [...uppgifter, ...spridningar, ...granskningar, ...organisation]) {
        expect(row.kalla.dokument.length).toBeGreaterThan(0);
        // Only an audit may be made up, to show what none of the documents has: and it says so.
        if (!granskningar.some((audit) => audit === row)) expect(row.kalla.exempel).toBe(false);
      }
      for (const { varde, minst, hogst, ordalydelse } of uppgifter) {
        expect(varde ?? minst ?? hogst ?? ordalydelse).toBeDefined();
      }
    });

    test('keeps both sides of a contradiction, each naming the other', () => {
      for (const { id, motsagerId } of uppgifter) {
        for (const other of motsagerId ?? []) {
          expect([other, figures.get(other)?.motsagerId]).toEqual([
            other,
            expect.arrayContaining([id]),
          ]);
          expect(other).not.toBe(id);
        }
      }
    });

    test('compares only with figures that exist, and never with those that it must not be compared with', () => {
      for (const { jamforbarMed, ejJamforbarMed } of uppgifter) {
        for (const id of [...(jamforbarMed ?? []), ...(ejJamforbarMed ?? [])]) {
          expect(figures.has(id)).toBe(true);
        }
        for (const id of jamforbarMed ?? []) expect(ejJamforbarMed ?? []).not.toContain(id);
      }
    });

    test('has bounds and dates that come in order', () => {
      for (const row of uppgifter) {
        const { minst, hogst } = granser(row);
        if (minst !== null && hogst !== null) expect(minst).toBeLessThanOrEqual(hogst);
        for (const datum of [row.fran, row.till]) if (datum) expect(isDatum(datum)).toBe(true);
        if (row.fran && row.till) expect(row.fran <= row.till).toBe(true);
      }
      for (const { fran, till } of organisation) {
        for (const datum of [fran, till]) if (datum) expect(isDatum(datum)).toBe(true);
      }
    });

    test('has posts of one employer whose shares make 100 %, or say in words who pays the rest', () => {
      for (const post of organisation.flatMap(({ bemanning }) => bemanning ?? [])) {
        expect(parties).toContain(post.arbetsgivare);
        for (const { part } of post.finansiarer) expect(parties).toContain(part);
        const sum = post.finansiarer.reduce((total, { procent }) => total + procent, 0);
        if (post.ovrigFinansiering === undefined) expect(sum).toBe(10_000);
        else expect(sum).toBeLessThan(10_000);
      }
    });

    test('has ages that come in order, and services listed once each', () => {
      for (const { alderFran, alderTill, insatser = [] } of data.verksamheter ?? []) {
        if (typeof alderFran === 'number' && typeof alderTill === 'number') {
          expect(alderFran).toBeLessThanOrEqual(alderTill);
        }
        expect(new Set(insatser.map(({ insats }) => insats)).size).toBe(insatser.length);
      }
    });
  },
);

describe('Uppsala län', () => {
  test('has the population of its kommuner sum to that of the län, both years', () => {
    const kommuner = huvudmen.filter(({ lan, slag }) => lan === '03' && slag === 'KOMMUN');
    for (const ar of [2018, 2021]) {
      const sum = kommuner.reduce(
        (total, { id }) => total + (uppgift(id, `befolkning-${ar}`)?.varde ?? Number.NaN),
        0,
      );
      expect(sum).toBe(uppgift('region-uppsala', `befolkning-${ar}`)?.varde);
    }
  });

  test.each([
    ['C5', 'osthammar', 'narvardsenheten-platser-hogst', 'narvardsenheten-platser-antal'],
    ['C7', 'region-uppsala', 'strategiperiod-enligt-strategin', 'strategiperiod-enligt-rapporten'],
  ])('shows contradiction %s at %s', (_row, owner, one, other) => {
    expect(uppgift(owner, one)?.motsagerId).toContain(other);
  });

  test('says of health and habits what the target picture says (checklist rows 9, 139)', () => {
    const values = [
      'levnadsvanor-tillfragas',
      'levnadsvanor-positiva',
      'halsans-bestamningsfaktorer',
      'sjukvard-i-kommunal-regi',
    ].map((id) => uppgift('region-uppsala', id)?.varde);
    expect(values).toEqual([18, 85, 25, 25]);
  });

  test('has four administrations under sjukhus- och vårdstyrelsen (checklist row 5)', () => {
    const rows = byId('region-uppsala').data.organisation ?? [];
    expect(rows.filter(({ slag }) => slag === 'FORVALTNING')).toHaveLength(4);
  });
});

describe('the kommunalförbund in Norrtälje (checklist row 71)', () => {
  const { data } = byId('kson');

  test('has a direktion of eight and eight, decides by it alone, and owns a company', () => {
    expect(uppgift('kson', 'direktionen-ledamoter')?.varde).toBe(8);
    expect(uppgift('kson', 'direktionen-ersattare')?.varde).toBe(8);
    expect(data.beslutsinstanser?.map(({ id }) => id)).toEqual(['direktionen']);
    const company = data.organisation?.find(({ slag }) => slag === 'BOLAG');
    expect(company).toMatchObject({ namn: 'Tiohundra AB', overordnad: 'direktionen' });
  });

  test('does not know the fee that each member decides by itself', () => {
    expect(uppgift('kson', 'medlemsavgift')?.varde).toBeUndefined();
    for (const member of ['region-stockholm', 'norrtalje']) {
      const fee = byId(member).data.budgetar?.find(({ id }) => id === '2026-medlemsavgift-kson');
      expect(fee?.kalla.exempel).toBe(true);
    }
  });
});
