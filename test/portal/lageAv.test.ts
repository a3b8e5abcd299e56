import { expect, test } from '@jest/globals';
import { lageAv, type Vardcentrum } from '../../gateway/portal/src/views/oversikt/lageAv.ts';

const answered = {
  huvudmanId: 'region-uppsala',
  uppgiftslamnare: { huvudmanId: 'region-uppsala' },
};
const silent = { huvudmanId: 'tierp', uppgiftslamnare: null };
const undecided = { huvudmanId: 'region-uppsala', uppgiftslamnare: null };
const outside = { huvudmanId: 'okand', uppgiftslamnare: null };
const vardcentrum: Vardcentrum = {
  id: 'tierp-alvkarleby',
  namn: 'Vårdcentrum Tierp/Älvkarleby',
  samverkansform: 'NATVERK',
  status: null,
  statusKalla: null,
  lan: '03',
  kommunkoder: ['0319', '0360'],
  avvikelser: [],
  deltagare: [
    { huvudmanId: 'region-uppsala', status: 'ACCEPTERAT', part: null },
    { huvudmanId: 'tierp', status: null, part: null },
    { huvudmanId: 'privat', status: 'OBESVARAT', part: null },
  ],
  funktionstackning: [
    { funktion: 'ALLMANMEDICIN', obligatorisk: true, tackt: true },
    { funktion: 'VUXENPSYKIATRI', obligatorisk: true, tackt: false },
    { funktion: 'GERIATRIK', obligatorisk: true, tackt: null },
    { funktion: 'RONTGEN', obligatorisk: false, tackt: false },
  ],
  planer: [
    {
      id: 'p',
      rubrik: 'Plan',
      ar: 2026,
      punkter: [
        { id: '1', lage: 'VANTAR_PA_BESLUT', beslut: [answered, answered] },
        { id: '2', lage: 'DELVIS_BESLUTAD', beslut: [answered] },
        { id: '3', lage: 'BESLUTAD', beslut: [answered] },
        { id: '4', lage: null, beslut: [] },
        { id: '5', lage: 'VANTAR_PA_BESLUT', beslut: [answered, silent] },
        { id: '6', lage: 'AVSLAGEN', beslut: [answered, silent] },
        { id: '7', lage: 'VANTAR_PA_BESLUT', beslut: [undecided] },
        { id: '8', lage: 'VANTAR_PA_BESLUT', beslut: [outside] },
      ],
    },
  ],
  avtal: [
    { id: 'a', rubrik: 'Gäller ej', gallande: false },
    { id: 'b', rubrik: 'Okänt', gallande: null },
  ],
};

test('what is missing is told apart from what is unknown', () => {
  expect(lageAv(vardcentrum)).toEqual({
    tackta: ['ALLMANMEDICIN'],
    saknade: ['VUXENPSYKIATRI'],
    okanda: ['GERIATRIK'],
    tysta: ['tierp'],
    obesvarade: ['privat'],
    punkter: 8,
    vantar: 3,
    ovissa: 3,
    ejGallande: ['Gäller ej'],
  });
});

test('functions that nobody could sum up are neither there nor missing', () => {
  expect(lageAv({ ...vardcentrum, funktionstackning: null })).toMatchObject({
    tackta: [],
    saknade: [],
    okanda: [],
  });
});
