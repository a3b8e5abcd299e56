import { describe, expect, test } from '@jest/globals';
import type { Deltagarsvar, Utbud } from './Deltagarsvar.ts';
import {
  aterkallandefel,
  farDelta,
  formavvikelser,
  funktionstackning,
  halsouppdragslage,
  obligatoriskaFunktioner,
  periodkalender,
} from './vardcentrumregler.ts';

const obligatoriska = obligatoriskaFunktioner('03');
const inbjudna = ['regionen', 'kommunen', 'bolaget'];
const offers = (funktion: string, paPlats = true, bokningsbar = true): Utbud => ({
  funktion,
  paPlats,
  bokningsbar,
});
const accepts = (huvudmanId: string, ...funktioner: Utbud[]): Deltagarsvar => ({
  status: 'ACCEPTERAT',
  nyckeltal: { huvudmanId, funktioner },
});
const silent: Deltagarsvar = { status: null, nyckeltal: null };
const find = (svar: Deltagarsvar[], funktion: string) =>
  funktionstackning(obligatoriska, inbjudna, svar).find((one) => one.funktion === funktion);

describe('funktionstackning', () => {
  test('lists the four mandatory functions also when nobody offers anything', () => {
    const all = funktionstackning(obligatoriska, inbjudna, [
      accepts('regionen'),
      accepts('kommunen'),
      accepts('bolaget'),
    ]);
    expect(all.map((one) => [one.funktion, one.obligatorisk, one.tackt])).toEqual([
      ['ALLMANMEDICIN', true, false],
      ['VUXENPSYKIATRI', true, false],
      ['BARNMEDICIN', true, false],
      ['GERIATRIK', true, false],
    ]);
  });

  test('is covered only at the place and bookable, and names who covers it', () => {
    const svar = [
      accepts('regionen', offers('GERIATRIK'), offers('BARNMEDICIN', true, false)),
      accepts('kommunen', offers('GERIATRIK', false, true)),
      accepts('bolaget', offers('GERIATRIK')),
    ];
    expect(find(svar, 'GERIATRIK')).toMatchObject({
      tackt: true,
      leverantorer: ['regionen', 'bolaget'],
    });
    expect(find(svar, 'BARNMEDICIN')).toMatchObject({ tackt: false, leverantorer: [] });
  });

  test('asks only of the mandatory ones to be at the place and bookable (checklist row 20)', () => {
    const svar = [
      accepts('regionen', offers('BARNMEDICIN', false, true)),
      accepts('kommunen', offers('HEMSJUKVARD', false, false)),
      accepts('bolaget', offers('NARVARDSPLATSER', true, false)),
    ];
    expect(find(svar, 'BARNMEDICIN')?.tackt).toBe(false);
    const covered = { tackt: true, obligatorisk: false };
    expect(find(svar, 'HEMSJUKVARD')).toMatchObject({ ...covered, leverantorer: ['kommunen'] });
    expect(find(svar, 'NARVARDSPLATSER')).toMatchObject({ ...covered, leverantorer: ['bolaget'] });
  });

  test('knows of mandatory functions in Uppsala län only (checklist row 19)', () => {
    expect(obligatoriskaFunktioner('01')).toEqual([]);
    expect(obligatoriskaFunktioner(null)).toEqual([]);
    const svar = [accepts('regionen', offers('GERIATRIK', true, false))];
    expect(funktionstackning([], ['regionen'], svar)).toEqual([
      { funktion: 'GERIATRIK', obligatorisk: false, tackt: true, leverantorer: ['regionen'] },
    ]);
  });

  test('is unknown, not uncovered, while somebody is silent', () => {
    const svar = [accepts('regionen', offers('GERIATRIK')), silent, accepts('bolaget')];
    expect(find(svar, 'GERIATRIK')?.tackt).toBe(true);
    expect(find(svar, 'BARNMEDICIN')?.tackt).toBeNull();
  });

  test('is unknown while a participant does not show its functions', () => {
    const hidden = { status: 'ACCEPTERAT', nyckeltal: { huvudmanId: 'bolaget', funktioner: null } };
    const svar = [accepts('regionen'), accepts('kommunen'), hidden];
    expect(find(svar, 'BARNMEDICIN')?.tackt).toBeNull();
  });

  test('does not count what those who have not accepted offer', () => {
    const declined = { ...accepts('bolaget', offers('GERIATRIK')), status: 'AVBOJT' };
    expect(find([accepts('regionen'), accepts('kommunen'), declined], 'GERIATRIK')).toMatchObject({
      tackt: false,
      leverantorer: [],
    });
  });
});

const organ = (slag: 'LOKALRAD' | 'DIREKTION' | 'LEDNINGSGRUPP', mer = {}) => ({
  namn: 'Organet',
  slag,
  mandat: 'BESLUTANDE' as const,
  beslutsomrade: 'Bara lokalen',
  ...mer,
});

describe('formavvikelser (checklist rows 68–71)', () => {
  test('a kommunalförbund has public members only', () => {
    const inbjudna = [
      { namn: 'Förbundet', slag: 'KOMMUNALFORBUND' },
      { namn: 'Regionen', slag: 'REGION' },
      { namn: 'Vårdbolaget', slag: 'PRIVAT' },
      { namn: 'okand', slag: null },
    ] as const;
    expect(formavvikelser('KOMMUNALFORBUND', inbjudna, [organ('DIREKTION')])).toEqual([
      'Vårdbolaget får inte ingå: ett kommunalförbund har bara kommuner och regioner som medlemmar.',
      'Det går inte att avgöra om okand får ingå: parten är inte ansluten.',
    ]);
    expect(farDelta('NATVERK', 'PRIVAT')).toBe(true);
    expect(farDelta('KOMMUNALFORBUND', 'IDEELL')).toBe(false);
  });

  test('its direktion decides', () => {
    const radgivande = organ('DIREKTION', { mandat: 'RADGIVANDE' });
    expect(formavvikelser('KOMMUNALFORBUND', [], [radgivande])).toHaveLength(1);
    expect(formavvikelser('KOMMUNALFORBUND', [], [])).toHaveLength(1);
  });

  test('shared premises have a lokalråd that says what it decides on', () => {
    expect(formavvikelser('GEMENSAM_LOKAL', [], [organ('LOKALRAD')])).toEqual([]);
    expect(formavvikelser('GEMENSAM_LOKAL', [], [organ('LEDNINGSGRUPP')])).toHaveLength(1);
    const vagt = organ('LOKALRAD', { beslutsomrade: null });
    expect(formavvikelser('GEMENSAM_LOKAL', [], [vagt])).toHaveLength(1);
  });

  test('a network is led by a ledningsgrupp', () => {
    expect(formavvikelser('NATVERK', [], [organ('LEDNINGSGRUPP')])).toEqual([]);
    expect(formavvikelser('NATVERK', [], [])).toHaveLength(1);
  });
});

describe('an invitation is withdrawn (checklist rows 1 and 18)', () => {
  const status = (one: string | null) => ({
    svarade: true as const,
    varde: [{ part: 'heby', status: one }],
  });
  test.each([
    ['not answered', status('OBESVARAT'), []],
    ['declined', status('AVBOJT'), []],
    ['accepted', status('ACCEPTERAT'), [/^Heby har accepterat .*bara Heby själv lämnar/]],
    ['silent', status(null), [/Heby svarar inte/]],
    ['nobody can be asked', { svarade: false as const, orsak: 'inget nät' }, [/inget nät/]],
  ])('%s', (_what, svar, expected) => {
    expect(aterkallandefel('Heby', 'heby', svar).map(({ meddelande }) => meddelande)).toEqual(
      expected.map((one) => expect.stringMatching(one)),
    );
  });
});

const holder = (verksamhetId: string, ...kommunkoder: string[]) => ({
  verksamhetId,
  namn: verksamhetId,
  kommunkoder,
  vardcentrum: ['v'],
});
const answerOf = (huvudmanId: string, ...innehavare: ReturnType<typeof holder>[]) => ({
  halsouppdrag: { huvudmanId, innehavare },
});
const asked = ['a', 'b', 'c'];

test('finds the holders of the kommun by the party inside the answer, and who is silent', () => {
  const svar = [
    answerOf('b', holder('x', '0360', '0319'), holder('y', '0380')),
    null,
    answerOf('a'),
  ];
  expect(halsouppdragslage('0360', asked, svar)).toEqual({
    innehavare: [{ huvudmanId: 'b', verksamhetId: 'x', namn: 'x', vardcentrum: ['v'] }],
    saknas: ['c'],
    publicerarInte: [],
  });
});

test('an answer without its list, from nobody asked, or that never came is no answer', () => {
  const half = { halsouppdrag: { huvudmanId: 'a', innehavare: null } };
  const all = halsouppdragslage('0360', asked, [half, { halsouppdrag: null }, answerOf('d')]);
  expect(all).toEqual({ innehavare: [], saknas: asked, publicerarInte: [] });
  expect(halsouppdragslage('0360', asked, undefined).saknas).toEqual(asked);
});

test('distinguishes who is silent from who is on a version of the contract without the statement', () => {
  const { saknas, publicerarInte } = halsouppdragslage(
    '0360',
    asked,
    [answerOf('b')],
    new Set('ab'),
  );
  expect(saknas).toEqual(['c']);
  expect(publicerarInte).toEqual(['a']);
});

describe('periodkalender (checklist rows 46 and 81, contradiction C6)', () => {
  test('a vårdcentrum reports each tertial and the year', () => {
    expect(periodkalender('TERTIAL', 2026)).toEqual([
      { period: 'T1', fran: '2026-01-01', till: '2026-04-30' },
      { period: 'T2', fran: '2026-05-01', till: '2026-08-31' },
      { period: 'T3', fran: '2026-09-01', till: '2026-12-31' },
      { period: 'AR', fran: '2026-01-01', till: '2026-12-31' },
    ]);
  });

  test('a joint unit reports three quarters, and the year by itself', () => {
    expect(periodkalender('KVARTAL', 2026).map(({ period, till }) => [period, till])).toEqual([
      ['KV1', '2026-03-31'],
      ['KV2', '2026-06-30'],
      ['KV3', '2026-09-30'],
    ]);
    expect(periodkalender('AR', 2026)).toHaveLength(1);
  });
});
