import { describe, expect, test } from '@jest/globals';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { natverket } from '../../subgraphs/samverkan/data/natverket.ts';
import { samtliga } from '../data/huvudmen.ts';

const { vardcentra, avtal, planer, dokument } = natverket;
const punkter = planer.flatMap((plan) => plan.punkter);
const pairs = (id: string, parter: readonly string[]) => parter.map((part) => `${id} ${part}`);
const partsOf = (rows: readonly { part: string }[]) => rows.map(({ part }) => part);

/** What samverkan asks for, as "id party". */
const asked = {
  deltaganden: vardcentra.flatMap(({ id, inbjudna }) => pairs(id, partsOf(inbjudna))),
  avtalsparter: avtal.flatMap(({ id, parter }) => pairs(id, partsOf(parter))),
  beslut: punkter.flatMap(({ id, berorda }) => pairs(id, partsOf(berorda))),
  indikatorsvar: punkter.flatMap(({ berorda, indikatorer = [] }) =>
    indikatorer.flatMap(({ id }) => pairs(id, partsOf(berorda))),
  ),
  inforanden: dokument.flatMap(({ id, parter }) => pairs(id, parter)),
};

/** What the huvudmän have answered, as "id party". */
const answered: Record<keyof typeof asked, (data: Huvudman['data']) => string[]> = {
  deltaganden: ({ deltaganden = [] }) => deltaganden.map((row) => row.vardcentrumId),
  avtalsparter: ({ avtalsparter = [] }) => avtalsparter.map((row) => row.avtalId),
  beslut: ({ beslut = [] }) => beslut.map((row) => row.planpunktId),
  indikatorsvar: ({ indikatorsvar = [] }) => indikatorsvar.map((row) => row.indikatorId),
  inforanden: ({ inforanden = [] }) => inforanden.map((row) => row.dokumentId),
};

describe('what the huvudmän answer is what samverkan asks', () => {
  test.each(Object.keys(asked) as (keyof typeof asked)[])('%s', (what) => {
    const rows = samtliga.flatMap(({ id, data }) =>
      answered[what](data).map((key) => `${key} ${id}`),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !asked[what].includes(row))).toEqual([]);
  });
});
