import { expect, test } from '@jest/globals';
import { type Tidslinjesvar, tidslinje } from './tidslinje.ts';

const av = (huvudmanId: string) => ({ uppgiftslamnare: { huvudmanId } });
const shown = (berorda: string[], svar: (Tidslinjesvar | null)[] | null) => {
  const { handelser, saknas } = tidslinje(berorda, svar);
  return {
    handelser: handelser.map(
      ({ part, datum, slag, vem, text }) => `${datum} ${part} ${slag} ${vem}: ${text}`,
    ),
    saknas,
  };
};

test('puts the steps of all parties in the order of their days', () => {
  const tierp = {
    ...av('tierp'),
    utfall: 'BIFALL',
    steg: [
      { utfall: 'BEREDS', instans: 'Socialnämnden', datum: '2026-01-10' },
      { utfall: 'BIFALL', instans: 'Kommunstyrelsen', datum: '2026-03-10', paragraf: '§ 45' },
    ],
    uppdrag: { datum: '2026-04-01' },
  };
  const region = {
    ...av('region'),
    utfall: 'ATERREMISS',
    instans: 'Vårdstyrelsen',
    datum: '2026-02-01',
    steg: null,
  };
  expect(shown(['region', 'tierp'], [region, tierp])).toEqual({
    handelser: [
      '2026-01-10 tierp FICK_VETA Socialnämnden: började bereda punkten',
      '2026-02-01 region BESLUTADE Vårdstyrelsen: återremitterade punkten',
      '2026-03-10 tierp BESLUTADE Kommunstyrelsen: sade bifall, § 45',
      '2026-04-01 tierp GJORDE null: gav uppdrag och medel',
    ],
    saknas: [],
  });
});

test('has the steps of the bodies that several parties share, whoever is silent', () => {
  const { handelser, saknas } = tidslinje(['tierp'], null, [
    { slag: 'FORANKRING', organ: 'Utökat samråd', datum: '2026-01-05', paragraf: '§ 8' },
    { slag: 'AVSTAMNING', organ: 'HSVO', datum: '2026-02-05', paragraf: '§ 4' },
    { slag: 'FASTSTALLELSE', organ: 'Utökat samråd', datum: '2026-04-05', paragraf: '§ 21' },
  ]);
  expect(handelser.map(({ part, slag, vem, text }) => [part, slag, vem, text])).toEqual([
    [null, 'FICK_VETA', 'Utökat samråd', 'förankrade punkten, § 8'],
    [null, 'BEDOMDE', 'HSVO', 'stämde av punkten, § 4'],
    [null, 'BESLUTADE', 'Utökat samråd', 'fastställde planen med punkten, § 21'],
  ]);
  expect(saknas).toEqual(['tierp']);
});

test('names whose part is unknown, and leaves out what has no day or was never handled', () => {
  const silent = { utfall: null, steg: null, uppgiftslamnare: null };
  const undated = { ...av('b'), utfall: 'BIFALL', datum: null };
  const untouched = { ...av('c'), utfall: 'EJ_BEHANDLAT', datum: '2026-01-01' };
  expect(shown(['a', 'b', 'c'], [silent, undated, untouched])).toEqual({
    handelser: [],
    saknas: ['a'],
  });
  expect(shown(['a'], null)).toEqual({ handelser: [], saknas: ['a'] });
});
