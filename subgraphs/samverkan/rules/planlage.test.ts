import { describe, expect, test } from '@jest/globals';
import type { Planlage } from '../enums.ts';
import { planlage } from './planlage.ts';

describe('planlage', () => {
  test.each<[string, Planlage[], Planlage | null]>([
    ['no items', [], null],
    ['all decided', ['BESLUTAD', 'BESLUTAD'], 'BESLUTAD'],
    ['all waiting', ['VANTAR_PA_BESLUT', 'VANTAR_PA_BESLUT'], 'VANTAR_PA_BESLUT'],
    ['some decided', ['BESLUTAD', 'VANTAR_PA_BESLUT'], 'DELVIS_BESLUTAD'],
    ['all partly decided', ['DELVIS_BESLUTAD'], 'DELVIS_BESLUTAD'],
    ['all declined', ['AVSLAGEN', 'AVSLAGEN'], 'AVSLAGEN'],
    ['one declined, the rest decided', ['AVSLAGEN', 'BESLUTAD'], 'DELVIS_BESLUTAD'],
    ['one declined, the rest waiting', ['VANTAR_PA_BESLUT', 'AVSLAGEN'], 'VANTAR_PA_BESLUT'],
    ['one declined, the rest carried out', ['VERKSTALLS', 'AVSLAGEN'], 'VERKSTALLS'],
    ['some carried out', ['VERKSTALLS', 'VANTAR_PA_BESLUT'], 'DELVIS_BESLUTAD'],
    ['a draft', ['UTKAST', 'UTKAST'], 'UTKAST'],
    ['a draft with a decided item', ['UTKAST', 'BESLUTAD'], 'DELVIS_BESLUTAD'],
  ])('%s', (_case, punkter, expected) => {
    expect(planlage(punkter)).toBe(expected);
  });
});
