import { describe, expect, test } from '@jest/globals';
import { enums, type Organregelslag } from '../store/rows.generated.ts';
import { harleddaPlatser, mandatfel, type Organlage, organregel } from './organregel.ts';

const plats = (huvudmanId: string, antal: number | null, roll = 'Företrädare', mer = {}) => ({
  huvudmanId,
  antal,
  roll,
  ...mer,
});
const judge = (
  slag: Organregelslag,
  regel: { antal?: number; roll?: string; parter?: string[] },
  lage: Partial<Organlage>,
) =>
  organregel(
    { slag, antal: regel.antal ?? null, roll: regel.roll ?? null, parter: regel.parter ?? null },
    {
      platser: [],
      sammantraden: [],
      ar: 2025,
      idag: '2026-03-01',
      namn: (id) => id.toUpperCase(),
      ...lage,
    },
  );

describe('2+2 (checklist row 43)', () => {
  const two = { antal: 2, parter: ['r', 'k'] };
  test('holds when each party has two', () => {
    const platser = [plats('r', 2), plats('k', 1), plats('k', 1)];
    expect(judge('LIKA_PER_PART', two, { platser })).toEqual({
      text: 'Varje part har 2 platser.',
      uppfylld: true,
      avvikelser: [],
    });
  });
  test('is broken by three or one, and seats that have ended do not count', () => {
    const ended = plats('k', 1, 'Företrädare', { till: '2025-12-31' });
    const platser = [plats('r', 3), plats('k', 1), ended];
    expect(judge('LIKA_PER_PART', two, { platser })).toMatchObject({
      uppfylld: false,
      avvikelser: ['R har 3 platser, inte 2.', 'K har 1 platser, inte 2.'],
    });
  });
  test('is unknown when the source gives no number', () => {
    const platser = [plats('r', 2), plats('k', null)];
    expect(judge('LIKA_PER_PART', two, { platser })).toMatchObject({
      uppfylld: null,
      avvikelser: ['Det går inte att avgöra om K har 2 platser: källan anger inget antal.'],
    });
  });
});

describe('at least one per kommun (checklist row 56)', () => {
  const rule = { antal: 1, roll: 'Nämndordförande', parter: ['a', 'b'] };
  test('a seat without a number is one or more', () => {
    const platser = [plats('a', null, 'Nämndordförande'), plats('b', 1, 'Nämndordförande')];
    expect(judge('MINST_PER_PART', rule, { platser }).uppfylld).toBe(true);
  });
  test('is broken for the one that is without, and unknown while no seat is known', () => {
    const platser = [plats('a', 1, 'Nämndordförande'), plats('b', 1, 'Ledamot')];
    expect(judge('MINST_PER_PART', rule, { platser })).toMatchObject({
      uppfylld: false,
      avvikelser: ['B har ingen plats med rollen Nämndordförande.'],
    });
    expect(judge('MINST_PER_PART', rule, {})).toMatchObject({ uppfylld: null });
  });
});

describe('minimum meetings (checklist rows 64 and 65)', () => {
  const three = { antal: 3 };
  const of = (...sammantraden: string[]) => judge('MINST_MOTEN_PER_AR', three, { sammantraden });
  test('holds from the third', () => {
    expect(of('2025-02-01', '2025-05-01', '2025-10-01').uppfylld).toBe(true);
  });
  test('two in a year that is over break it', () => {
    expect(of('2025-02-01', '2025-05-01', '2026-01-10')).toMatchObject({
      uppfylld: false,
      avvikelser: ['Organet sammanträdde 2 gånger under 2025; minst 3 ska hållas.'],
    });
  });
  test('no meeting known is unknown, not none, and a year that goes on is not over', () => {
    expect(of()).toMatchObject({
      uppfylld: null,
      avvikelser: ['Inget sammanträde under 2025 är känt; minst 3 ska hållas.'],
    });
    const now = { ar: 2026, sammantraden: ['2026-01-10'] };
    expect(judge('MINST_MOTEN_PER_AR', three, now).uppfylld).toBeNull();
  });
});

test("a direktion's seats are counted by role (checklist row 71)", () => {
  const platser = [plats('f', 8, 'Ordinarie ledamot'), plats('f', 7, 'Ersättare')];
  const of = (roll: string) => judge('ANTAL_PLATSER', { antal: 8, roll }, { platser }).uppfylld;
  expect([of('Ordinarie ledamot'), of('Ersättare'), of('Revisor')]).toEqual([true, false, null]);
});

test('derived seats are unknown without any ledningsgrupp (checklist row 57)', () => {
  expect(judge('HARLEDDA_PLATSER', {}, {}).uppfylld).toBeNull();
  expect(judge('HARLEDDA_PLATSER', {}, { platser: [plats('r', null)] }).uppfylld).toBe(true);
});

test('a recommendation reads as one, and so does what deviates from it', () => {
  const regel = { slag: 'ANTAL_PLATSER', antal: 8, roll: null, parter: null } as const;
  const lage = {
    platser: [{ huvudmanId: 'heby', roll: 'Ledamot', antal: 7 }],
    sammantraden: [],
    ar: 2025,
    idag: '2026-01-01',
    namn: (part: string) => part,
  };
  expect(organregel({ ...regel, modalitet: 'BOR' }, lage)).toEqual({
    text: 'Rekommendation: Organet har 8 platser.',
    uppfylld: false,
    avvikelser: ['Rekommendation: Organet har 7 platser, inte 8.'],
  });
  expect(organregel({ ...regel, modalitet: 'SKA' }, lage).text).toBe('Organet har 8 platser.');
});

const kalla = { dokument: 'Rapport', exempel: false };
const exempel = { dokument: 'Exempel', exempel: true };
const platsI = (organId: string, huvudmanId: string, roll: string, from = kalla) => ({
  organId,
  ordning: 0,
  huvudmanId,
  roll,
  antal: 1,
  ordalydelse: null,
  fran: null,
  till: null,
  kalla: from,
});

test('everyone who leads a vårdcentrum sits once in the extended tjänsteledning (checklist row 57)', () => {
  const seats = harleddaPlatser({ organId: 'utokad', kalla }, [
    [
      platsI('a', 'region', 'Verksamhetsområdeschef (leder)'),
      platsI('a', 'tierp', 'Förvaltningschef'),
    ],
    [platsI('b', 'region', 'Verksamhetsområdeschef'), platsI('b', 'habo', 'Förvaltningschef')],
  ]);
  expect(
    seats.map(({ organId, ordning, huvudmanId, antal, ordalydelse }) => [
      organId,
      ordning,
      huvudmanId,
      antal,
      ordalydelse,
    ]),
  ).toEqual([
    ['utokad', 0, 'region', null, 'från ledningsgrupperna för 2 vårdcentrum'],
    ['utokad', 1, 'tierp', null, 'från ledningsgrupperna för 1 vårdcentrum'],
    ['utokad', 2, 'habo', null, 'från ledningsgrupperna för 1 vårdcentrum'],
  ]);
});

test('a seat that only a made-up vårdcentrum gives is made up, and a count with one in it says so', () => {
  const seats = harleddaPlatser({ organId: 'utokad', kalla }, [
    [platsI('a', 'region', 'Verksamhetsområdeschef')],
    [
      platsI('b', 'region', 'Verksamhetsområdeschef', exempel),
      platsI('b', 'habo', 'Förvaltningschef', exempel),
    ],
  ]);
  expect(seats.map(({ kalla: from, ordalydelse }) => [from.exempel, ordalydelse])).toEqual([
    [false, 'från ledningsgrupperna för 2 vårdcentrum, varav 1 påhittat som exempel'],
    [true, 'från ledningsgrupperna för 1 vårdcentrum, varav 1 påhittat som exempel'],
  ]);
});

const mandat = enums.Mandat;

test.each(mandat)('a direktion is taken as deciding and nothing else: %s', (one) => {
  for (const iForbund of [true, false]) {
    const found = mandatfel({ namn: 'D', slag: 'DIREKTION', mandat: one }, iForbund);
    expect(found.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(
      one === 'BESLUTANDE' ? [] : ['FEL_TILLSTAND mandat'],
    );
  }
});

test.each(mandat)('nobody else decides around a kommunalförbund: %s', (one) => {
  const lokalrad = { namn: 'L', slag: 'LOKALRAD', mandat: one } as const;
  expect(mandatfel(lokalrad, false)).toEqual([]);
  expect(mandatfel(lokalrad, true, 'organ[1]').map(({ falt }) => falt)).toEqual(
    one === 'BESLUTANDE' ? ['organ[1]'] : [],
  );
});
