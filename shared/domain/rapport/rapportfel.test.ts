import { describe, expect, test } from '@jest/globals';
import { medMottagning, rapportfel, rapportperiodfel } from './rapportfel.ts';

const idag = '2026-06-01';
const tal = (namn: string) => ({ namn, varde: 17, enhet: 'platser' });
const koder = (rapport: Partial<Parameters<typeof rapportfel>[0]>) =>
  rapportfel({ lamnad: '2026-05-01', text: null, nyckeltal: null, ...rapport }, idag).map(
    ({ kod, falt }) => `${kod} ${falt}`,
  );

describe('a report (checklist row 46)', () => {
  test('has words or figures, and each figure once', () => {
    expect(koder({ text: 'Enligt plan.' })).toEqual([]);
    expect(koder({ nyckeltal: [tal('Beläggning'), tal('Väntetid')] })).toEqual([]);
    expect(koder({})).toEqual(['SAKNAR_UPPGIFT text']);
    expect(koder({ nyckeltal: [] })).toEqual(['SAKNAR_UPPGIFT text']);
    expect(koder({ nyckeltal: [tal('Beläggning'), tal('Beläggning')] })).toEqual([
      'OGILTIGT_VARDE nyckeltal[1].namn',
    ]);
  });

  test('was filed on a day that has been, about a period that had begun', () => {
    expect(koder({ text: 'x', lamnad: '2026-06-02' })).toEqual(['OGILTIGT_VARDE lamnad']);
    expect(rapportperiodfel('2026-04-01', '2026-04-01')).toEqual([]);
    expect(rapportperiodfel('2026-04-01', null)).toEqual([]);
    expect(rapportperiodfel('2026-03-31', '2026-04-01')).toMatchObject([{ falt: 'lamnad' }]);
  });
});

test('a new receipt by an instance replaces its earlier one', () => {
  const first = { instans: 'Socialnämnden', datum: '2026-05-02' };
  const other = { instans: 'Vårdstyrelsen', datum: '2026-05-03' };
  const again = { ...first, paragraf: '§ 5' };
  expect(medMottagning(null, first)).toEqual([first]);
  expect(medMottagning([first, other], again)).toEqual([other, again]);
});
