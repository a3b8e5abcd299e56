import { expect, test } from '@jest/globals';
import type { Atgard, Granskning, Rekommendation } from './Granskning.ts';
import { handelser } from './handelser.ts';

const kalla = { dokument: 'Rapport', avsnitt: null, exempel: false };
const granskning = {
  rubrik: 'Tillgänglighet',
  datum: null,
  svarBegartAv: 'Regionstyrelsen',
  svarBegart: '2017-06-13',
  svarInkom: '2017-10-19',
  kalla,
} as Granskning;
const rekommendation = {
  id: 'r3',
  nummer: 3,
  riktadTill: null,
  svarAv: null,
  svarDatum: null,
  bedomning: null,
  bedomd: null,
  kalla,
} as Rekommendation;
const atgard = {
  verksamhetId: null,
  avser: '4 vårdcentraler',
  ansvarig: 'Hälsovalsenheten',
  beskrivning: 'handlingsplan',
  lage: 'GENOMFORD',
  lageDatum: null,
  effekt: null,
  effektDatum: null,
  kalla,
} as Atgard;
const shown = (
  mer: Partial<Rekommendation>,
  atgarder: Partial<Atgard>[],
  av: Granskning | null = granskning,
) =>
  handelser(
    'region',
    { ...rekommendation, ...mer },
    av,
    atgarder.map((one) => ({ ...atgard, ...one })),
    (id) => (id === 'norr' ? 'Vårdcentralen Norr' : null),
  ).map(({ datum, slag, vem, text }) => `${datum} ${slag} ${vem}: ${text}`);

test('lists who knew, decided, did and assessed what, oldest first', () => {
  const assessed = { bedomning: 'DELVIS_UPPFYLLT', bedomd: '2020-06-03' } as const;
  const actions = [
    { lageDatum: '2019-10-01', effekt: 'fler svarar', effektDatum: '2019-12-31' },
    { verksamhetId: 'norr', lage: 'PAGAR', lageDatum: '2018-02-01' } as const,
  ];
  expect(shown(assessed, actions)).toEqual([
    '2017-06-13 FICK_VETA Regionstyrelsen: fick granskningen ”Tillgänglighet” med rekommendation 3',
    '2017-10-19 BESLUTADE Regionstyrelsen: svarade revisorerna',
    '2018-02-01 GJORDE Vårdcentralen Norr: började med: handlingsplan',
    '2019-10-01 GJORDE 4 vårdcentraler: genomförde: handlingsplan',
    '2019-12-31 FICK_VETA Hälsovalsenheten: såg effekten: fler svarar',
    '2020-06-03 BEDOMDE Revisorerna: bedömde rekommendation 3 som delvis uppfylld',
  ]);
});

test('an answer to the recommendation replaces the answer to the whole audit', () => {
  const answered = { svarAv: 'Nämnden', svarDatum: '2017-09-01' };
  expect(shown(answered, [])).toEqual([
    '2017-06-13 FICK_VETA Regionstyrelsen: fick granskningen ”Tillgänglighet” med rekommendation 3',
    '2017-09-01 BESLUTADE Nämnden: svarade på rekommendation 3',
  ]);
});

test('leaves out events without a date', () => {
  expect(shown({ bedomning: 'UPPFYLLT' }, [{}], null)).toEqual([]);
});
