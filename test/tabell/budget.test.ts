import { describe, expect, test } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import type { Budget } from '../../shared/domain/budget/Budget.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { filetables } from '../../shared/domain/files/filetables.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { ownDatabase } from './tryRow.ts';

const budget = filetables.budget as Filetable;
const { tryRow, cells } = ownDatabase();
const kalla = { dokument: 'Register', exempel: false };
const instans = (id: string, namn: string) => ({
  id,
  namn,
  beslutarOm: 'Budget',
  mandat: 'BESLUTANDE',
  kalla,
  version: 1,
});
const beside = {
  beslutsinstans: [instans('socialnamnden', 'Socialnämnden'), instans('ks', 'KS')],
  verksamhet: { id: 'hemsjukvard', namn: 'H', soktext: 'h', typ: 'HEMSJUKVARD', kalla, version: 1 },
};

const utkast: Budget = {
  id: '2026-personal',
  ar: 2026,
  planpunktId: null,
  avtalId: null,
  annansVerksamhet: null,
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
  roller: readonly Roll[] = ['admin'],
) => tryRow(budget, { ...cells(budget, mall), ...byten }, fore, { roller, beside });

describe('a budget row', () => {
  test('is unchanged when it says the same in other words', async () => {
    expect(
      await bedomd(utkast, { belopp: '1\u00a0000 kr', status: 'utkast', kalla_exempel: '' }),
    ).toMatchObject({ slag: 'oforandrad' });
  });

  test('is unchanged whatever version the file has when nothing else differs', async () => {
    expect(await bedomd(utkast, { version: '1' })).toMatchObject({ slag: 'oforandrad' });
  });

  test('is refused when somebody has changed it since the file was exported', async () => {
    expect(await bedomd(utkast, { version: '1', belopp: '2' })).toMatchObject({
      slag: 'felaktig',
      fel: [
        {
          kolumn: 'version',
          fel: expect.stringContaining('du såg version 1, nu gäller version 2'),
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
      {
        status: 'BESLUTAD',
        beslut_instans: 'KS',
        beslut_datum: '2025-11-20',
        beslut_paragraf: '§ 8',
        utfall: '5',
      },
      utkast,
    ],
    ['a decided one that gets its outcome', beslutad, { utfall: '999,50' }, beslutad],
    ['a decided one with a new decision', beslutad, { belopp: '2000', ...nyttBeslut }, beslutad],
    ['a decided one whose decision is written down', { ...beslutad, beslut: null }, {}, beslutad],
  ])('is written: %s', async (_name, fore, byten, mall) => {
    expect(await bedomd(fore, byten, mall)).toMatchObject({ slag: fore ? 'andrad' : 'ny' });
  });

  test.each([
    ['belopp', beslutad, { belopp: '2000' }, 'ändras bara genom ett nytt beslut'],
    ['ar', beslutad, { ar: '2027' }, 'lägg till en ny rad'],
    ['ar', utkast, { ar: '2027' }, 'lägg till en ny rad'],
    ['post', beslutad, { post: 'Lokaler' }, 'ändras bara genom ett nytt beslut'],
    ['verksamhetId', beslutad, { verksamhetId: '' }, 'lägg till en ny rad'],
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
    ['beslut_datum', beslutad, { beslut_datum: '' }, 'Datum saknas'],
    ['status', utkast, { status: 'BESLUTAD' }, 'genom ett beslut'],
    [
      'beslut_instans',
      utkast,
      {
        status: 'BESLUTAD',
        beslut_instans: 'Byggnadsnämnden',
        beslut_datum: '2025-11-20',
        beslut_paragraf: '§ 8',
      },
      'är ingen av huvudmannens beslutsinstanser',
    ],
    ['utfall', utkast, { utfall: '1' }, 'Ett utkast har inget utfall'],
    [
      'beslut_instans',
      utkast,
      { beslut_instans: 'KS', beslut_datum: '2026-01-01' },
      'Ett utkast har inget beslut',
    ],
    ['belopp', utkast, { belopp: '-1' }, 'ange mellan 0 och 150'],
    ['belopp', utkast, { belopp: '90 000 000 000 000' }, 'Stockholms stad, den största'],
    ['belopp', utkast, { belopp: '' }, 'Cellen är tom'],
    ['ar', utkast, { ar: '2026,5' }, 'heltal'],
    ['kalla_dokument', utkast, { kalla_dokument: 'Samtal med 19900118-9811' }, 'personnummer'],
    ['post', utkast, { post: 'Perso\u00adnal' }, 'mjukt bindestreck'],
  ])('is refused in %s', async (kolumn, fore, byten, words) => {
    expect(await bedomd(fore, byten as unknown as Record<string, string>)).toMatchObject({
      slag: 'felaktig',
      fel: [{ kolumn, fel: expect.stringContaining(words) }],
    });
  });

  test('of a year that cannot be is refused', async () => {
    expect(await bedomd(null, { ar: '1066' })).toMatchObject({
      fel: [{ kolumn: 'ar', fel: expect.stringContaining('mellan 1990 och 2100') }],
    });
  });

  test.each<[string, Budget | null, Record<string, string>, Roll[], string[] | string]>([
    ['a draft', utkast, { belopp: '2000' }, ['ekonom'], ['andraBudget']],
    ['a draft', utkast, { belopp: '2000' }, ['beslutsfattare'], 'andraBudget får göras av'],
    ['an outcome', beslutad, { utfall: '5' }, ['ekonom'], ['registreraBudgetutfall']],
    ['a new decision', beslutad, nyttBeslut, ['ekonom'], 'beslutaBudget får göras av'],
    ['a new decision', beslutad, nyttBeslut, ['beslutsfattare'], ['beslutaBudget']],
    [
      'another amount with its decision',
      utkast,
      {
        belopp: '2000',
        status: 'BESLUTAD',
        beslut_instans: 'KS',
        beslut_datum: '2025-01-15',
        beslut_paragraf: '§ 1',
      },
      ['beslutsfattare'],
      ['beslutaBudget'],
    ],
    [
      'a decided one that is new',
      null,
      {
        status: 'BESLUTAD',
        beslut_instans: 'KS',
        beslut_datum: '2025-01-15',
        beslut_paragraf: '§ 1',
      },
      ['ekonom'],
      'beslutaBudget får göras av',
    ],
    [
      'a decided one that is new',
      null,
      {
        status: 'BESLUTAD',
        beslut_instans: 'KS',
        beslut_datum: '2025-01-15',
        beslut_paragraf: '§ 1',
      },
      ['ekonom', 'beslutsfattare'],
      ['skapaBudget', 'beslutaBudget'],
    ],
    ['a draft', utkast, { belopp: '2000' }, ['redaktor'], 'andraBudget får göras av'],
  ])('is written by whoever may: %s (%#)', async (_name, fore, byten, roller, expected) => {
    const outcome = await bedomd(fore, byten, fore ?? utkast, roller);
    expect(outcome).toMatchObject(
      typeof expected === 'string'
        ? { slag: 'felaktig', fel: [{ kolumn: null, fel: expect.stringContaining(expected) }] }
        : { slag: fore ? 'andrad' : 'ny', mutationer: expected },
    );
  });

  test('with a new id must have one that can be an id', async () => {
    expect(await bedomd(null, { id: 'Personal 2026' })).toMatchObject({
      slag: 'felaktig',
      fel: [{ kolumn: 'id' }],
    });
  });

  test('has all its faults reported at once', async () => {
    const judged = await bedomd(null, { ar: 'i år', belopp: 'mycket', status: '?' });
    expect(judged).toMatchObject({
      fel: [{ kolumn: 'ar' }, { kolumn: 'belopp' }, { kolumn: 'status' }],
    });
  });

  test('does not show what may be a personnummer', async () => {
    expect(await bedomd(utkast, { post: '900118-9811' })).toMatchObject({
      fel: [{ kolumn: 'post', hemlig: true }],
    });
  });
});
