import { describe, expect, test } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { filetables } from '../../shared/domain/files/filetables.ts';
import type { Rekommendation } from '../../shared/domain/granskning/Granskning.ts';
import { ownDatabase } from './tryRow.ts';

const { rekommendationer, atgarder } = filetables as Record<string, Filetable> & {
  rekommendationer: Filetable;
  atgarder: Filetable;
};
const { tryRow, cells } = ownDatabase();
const kalla = { dokument: 'Granskning 2024', exempel: false };
const granskning = {
  id: 'granskning-2024',
  rubrik: 'Tillgänglighet',
  ar: 2024,
  datum: '2024-03-01',
  bekraftad: '2024-03-01',
  kalla,
  version: 1,
};
const obesvarad: Rekommendation = {
  id: 'r1',
  granskning: granskning.id,
  nummer: 1,
  text: 'Följ upp telefontillgängligheten',
  riktadTill: null,
  svar: null,
  svarAv: null,
  svarDatum: null,
  atgardasSenast: null,
  bedomning: null,
  bedomningsskal: null,
  bedomd: null,
  bedomdI: null,
  kalla,
  version: 1,
};
const svar = { svar: 'Ja', svarAv: 'Nämnden', svarDatum: '2024-04-01', atgardasSenast: '' };
const bedomning = { bedomning: 'UPPFYLLT', bedomningsskal: 'Sett', bedomd: '2025-04-01' };
const of = (roll: Roll, byten: Record<string, string>, fore: Rekommendation | null = obesvarad) =>
  tryRow(rekommendationer, { ...cells(rekommendationer, fore ?? obesvarad), ...byten }, fore, {
    roller: [roll],
    beside: { granskning },
  });

describe('recommendations as a file', () => {
  test('an answer is the huvudman’s own, an assessment the auditors’', async () => {
    const answered = await of('beslutsfattare', svar);
    expect(answered).toMatchObject({
      slag: 'andrad',
      mutationer: ['besvaraRekommendation'],
      efter: { svar: 'Ja', text: obesvarad.text, version: 2 },
    });
    const assessed = await of('revisor', bedomning);
    expect(assessed).toMatchObject({
      mutationer: ['bedomRekommendation'],
      efter: { bedomning: 'UPPFYLLT' },
    });
    for (const [roll, byten] of [
      ['redaktor', svar],
      ['revisor', svar],
      ['beslutsfattare', bedomning],
      ['beslutsfattare', { text: 'Omskriven' }],
    ] as const) {
      expect(await of(roll, byten)).toMatchObject({ slag: 'felaktig' });
    }
  });

  test('a new row with an answer and an assessment needs each one’s role', async () => {
    const all = { ...svar, ...bedomning };
    expect(await of('revisor', all, null)).toMatchObject({ slag: 'felaktig' });
    expect(await of('admin', all, null)).toMatchObject({ slag: 'felaktig' });
    expect(await of('revisor', bedomning, null)).toMatchObject({
      slag: 'ny',
      mutationer: ['registreraRekommendation', 'bedomRekommendation'],
    });
  });

  test('what is answered is not taken away, and comes out as it goes in', async () => {
    const answered = { ...obesvarad, svar: 'Ja', svarAv: 'Nämnden', svarDatum: '2024-04-01' };
    expect(await of('beslutsfattare', { svar: '' }, answered)).toMatchObject({
      slag: 'felaktig',
      fel: [{ kolumn: 'svar', fel: expect.stringContaining('tas inte bort') }],
    });
    expect(await of('las', {}, answered)).toEqual({ slag: 'oforandrad', efter: answered });
  });
});

test('an action goes in as a file, for a recommendation that is there', async () => {
  const atgard = {
    id: 'a1',
    rekommendation: 'r1',
    verksamhetId: null,
    avser: null,
    beskrivning: 'Mäter varje månad',
    lage: 'PLANERAD',
    paborjad: null,
    slutford: null,
    ansvarig: null,
    effekt: null,
    effektDatum: null,
    planpunktId: null,
    kalla,
    version: 1,
  };
  const celler = cells(atgarder, atgard);
  const beside = { granskning, rekommendation: obesvarad };
  expect(await tryRow(atgarder, celler, null, { roller: ['redaktor'], beside })).toMatchObject({
    slag: 'ny',
    mutationer: ['registreraAtgard'],
  });
  expect(
    await tryRow(atgarder, celler, null, { roller: ['redaktor'], beside: { granskning } }),
  ).toMatchObject({ slag: 'felaktig', fel: [{ kolumn: 'rekommendation' }] });
});
