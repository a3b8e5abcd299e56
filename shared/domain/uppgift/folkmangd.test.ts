import { expect, test } from '@jest/globals';
import { folkmangd } from './folkmangd.ts';

const rad = {
  amne: 'befolkning',
  varde: 21_136,
  noggrannhet: 'EXAKT',
  enhet: 'personer',
  ar: 2021,
  organisationsenhet: null,
  kalla: { dokument: 'Prov', exempel: false },
} as const;

test('is the latest exact count of people in the whole kommun (checklist row 140)', () => {
  expect(folkmangd([{ ...rad, ar: 2018, varde: 20_898 }, rad])).toEqual({
    antal: 21_136,
    ar: 2021,
    exempel: false,
  });
});

test('is unknown without such a count, and when two of the same year differ', () => {
  expect(folkmangd([])).toBeNull();
  for (const other of [
    { amne: 'listade' },
    { noggrannhet: 'CIRKA' },
    { enhet: 'procent' },
    { ar: null },
    { varde: null },
    { organisationsenhet: 'omradet' },
  ]) {
    expect(folkmangd([{ ...rad, ...other } as never])).toBeNull();
  }
  expect(folkmangd([rad, { ...rad, varde: 21_000 }])).toBeNull();
  expect(folkmangd([rad, { ...rad }])).toMatchObject({ antal: 21_136 });
});
