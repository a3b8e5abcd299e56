import { describe, expect, test } from '@jest/globals';
import { farDelta, formavvikelser } from './formavvikelser.ts';

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
