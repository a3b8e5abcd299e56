import { describe, expect, test } from '@jest/globals';
import type { Funktion } from '../../contract/enums.ts';
import { familjecentralavvikelser } from './familjecentralavvikelser.ts';

const alla: Funktion[] = [
  'MODRAHALSOVARD',
  'BARNHALSOVARD',
  'OPPEN_FORSKOLA',
  'FOREBYGGANDE_SOCIALTJANST',
];
const judge = (funktioner: Funktion[]) =>
  familjecentralavvikelser(
    'FAMILJECENTRAL',
    funktioner.map((funktion) => ({ funktion })),
  );

describe('familjecentralavvikelser', () => {
  test('finds nothing missing in one with all four parts, or with more', () => {
    expect(judge(alla)).toEqual([]);
    expect(judge([...alla, 'BARN_UNGA_PSYKISK_HALSA'])).toEqual([]);
  });

  test.each(alla)('finds that %s is missing', (part) => {
    expect(judge(alla.filter((other) => other !== part))).toHaveLength(1);
  });

  test('says which', () => {
    expect(judge(['MODRAHALSOVARD', 'BARNHALSOVARD', 'FOREBYGGANDE_SOCIALTJANST'])).toEqual([
      'Familjecentralen anger inte öppen förskola, som en familjecentral ska innehålla.',
    ]);
    expect(judge([])).toHaveLength(4);
  });

  test('asks nothing of other units', () => {
    expect(familjecentralavvikelser('HALSOCENTRAL', [])).toEqual([]);
  });
});
