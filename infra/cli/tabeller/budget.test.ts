import { describe, expect, test } from '@jest/globals';
import type { Budget } from '../../../shared/domain/budget/Budget.ts';
import { kronor } from '../../../shared/values/belopp.ts';
import { bedomRad, celltexter } from '../lasin/bedomRad.ts';
import { budget } from './budget.ts';

const utkast: Budget = {
  id: '2026-personal',
  ar: 2026,
  verksamhetId: 'hemsjukvard',
  post: 'Personal',
  belopp: kronor(1_000),
  utfall: null,
  status: 'UTKAST',
  beslut: null,
  kalla: { dokument: 'Budget 2026', exempel: false },
  version: 2,
};
const beslut = {
  instans: 'Socialnämnden',
  datum: '2025-11-20',
  paragraf: '§ 12',
  diarienummer: null,
};
const beslutad: Budget = { ...utkast, status: 'BESLUTAD', beslut };
const nyttBeslut = { beslut_datum: '2026-02-19', beslut_paragraf: '§ 3' };

const bedomd = (
  fore: Budget | null,
  byten: Record<string, string>,
  mall: Budget = fore ?? utkast,
) => bedomRad(budget, { ...celltexter(budget, budget.varden(mall)), ...byten }, fore);

describe('a budget row', () => {
  test('is unchanged when it says the same in other words', () => {
    expect(
      bedomd(utkast, { belopp: '1\u00a0000 kr', status: 'utkast', kalla_exempel: '' }),
    ).toEqual({ slag: 'oforandrad' });
  });

  test('is unchanged whatever version the file has when nothing else differs', () => {
    expect(bedomd(utkast, { version: '1' })).toEqual({ slag: 'oforandrad' });
  });

  test('is refused when somebody has changed it since the file was exported', () => {
    expect(bedomd(utkast, { version: '1', belopp: '2' })).toEqual({
      slag: 'felaktig',
      fel: [
        {
          kolumn: 'version',
          fel: expect.stringContaining('filen har version 1, nu gäller version 2'),
        },
      ],
    });
  });

  test.each([
    ['a new draft', null, {}, utkast],
    ['a new decided one', null, {}, beslutad],
    ['a draft with another amount', utkast, { belopp: '2000' }, utkast],
    [
      'a draft that is decided',
      utkast,
      { status: 'BESLUTAD', beslut_instans: 'KS', beslut_datum: '2025-11-20', utfall: '5' },
      utkast,
    ],
    ['a decided one that gets its outcome', beslutad, { utfall: '999,50' }, beslutad],
    ['a decided one with a new decision', beslutad, { belopp: '2000', ...nyttBeslut }, beslutad],
    ['a decided one whose decision is written down', { ...beslutad, beslut: null }, {}, beslutad],
  ])('is written: %s', (_name, fore, byten, mall) => {
    expect(bedomd(fore, byten, mall).slag).toBe(fore ? 'andrad' : 'ny');
  });

  test.each([
    ['belopp', beslutad, { belopp: '2000' }, 'ändras bara genom ett nytt beslut'],
    ['ar', beslutad, { ar: '2027' }, 'ändras bara genom ett nytt beslut'],
    ['post', beslutad, { post: 'Lokaler' }, 'ändras bara genom ett nytt beslut'],
    ['verksamhetId', beslutad, { verksamhetId: '' }, 'ändras bara genom ett nytt beslut'],
    [
      'belopp',
      { ...beslutad, beslut: null },
      { belopp: '2000', beslut_instans: '', beslut_datum: '', beslut_paragraf: '' },
      'ändras bara genom ett nytt beslut',
    ],
    ['status', beslutad, { status: 'UTKAST' }, 'blir inte ett utkast igen'],
    [
      'beslut_instans',
      beslutad,
      { beslut_instans: '', beslut_datum: '', beslut_paragraf: '' },
      'kan inte tas bort',
    ],
    ['beslut_datum', beslutad, { beslut_datum: '' }, 'både instans och datum'],
    ['status', utkast, { status: 'BESLUTAD' }, 'genom ett beslut'],
    ['utfall', utkast, { utfall: '1' }, 'Ett utkast har inget utfall'],
    [
      'beslut_instans',
      utkast,
      { beslut_instans: 'KS', beslut_datum: '2026-01-01' },
      'Ett utkast har inget beslut',
    ],
    ['belopp', utkast, { belopp: '-1' }, 'ange mellan 0 och 300'],
    ['belopp', utkast, { belopp: '90 000 000 000 000' }, 'Region Stockholm, den största'],
    ['belopp', utkast, { belopp: '' }, 'Cellen är tom'],
    ['ar', utkast, { ar: '1066' }, 'mellan 1990 och 2100'],
    ['ar', utkast, { ar: '2026,5' }, 'heltal'],
    ['kalla_dokument', utkast, { kalla_dokument: 'Samtal med 19900118-9811' }, 'personnummer'],
    ['post', utkast, { post: 'Perso\u00adnal' }, 'mjukt bindestreck'],
  ])('is refused in %s', (kolumn, fore, byten, words) => {
    expect(bedomd(fore, byten as unknown as Record<string, string>)).toMatchObject({
      slag: 'felaktig',
      fel: [{ kolumn, fel: expect.stringContaining(words) }],
    });
  });

  test('with a new id must have one that can be an id', () => {
    expect(bedomd(null, { id: 'Personal 2026' })).toMatchObject({
      slag: 'felaktig',
      fel: [{ kolumn: 'id' }],
    });
  });

  test('has all its faults told at once', () => {
    const judged = bedomd(null, { ar: 'i år', belopp: 'mycket', status: '?' });
    expect(judged).toMatchObject({
      fel: [{ kolumn: 'ar' }, { kolumn: 'belopp' }, { kolumn: 'status' }],
    });
  });

  test('does not show what may be a personnummer', () => {
    expect(bedomd(utkast, { post: '900118-9811' })).toMatchObject({
      fel: [{ kolumn: 'post', hemlig: true }],
    });
  });
});
