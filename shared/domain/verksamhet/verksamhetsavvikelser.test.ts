import { describe, expect, test } from '@jest/globals';
import type { Funktion } from '../../contract/enums.ts';
import {
  familjecentralavvikelser,
  vardplatsavvikelser,
  verksamhetsavvikelser,
} from './verksamhetsavvikelser.ts';

describe('vardplatsavvikelser', () => {
  test('finds more places than agreed, and only that', () => {
    expect(vardplatsavvikelser({ totalt: 19, hogst: 18 })).toEqual([
      'Verksamheten har 19 vårdplatser, men avtalet tillåter högst 18.',
    ]);
    expect(vardplatsavvikelser({ totalt: 18, hogst: 18, belagda: 20 })).toEqual([]);
    expect(vardplatsavvikelser({ totalt: 100 })).toEqual([]);
    expect(vardplatsavvikelser(null)).toEqual([]);
  });
});

describe('verksamhetsavvikelser', () => {
  const unit = {
    id: 'fc',
    typ: 'FAMILJECENTRAL',
    vardplatser: { totalt: 3, hogst: 2 },
    stangd: '2026-05-02',
  } as const;

  test('joins the findings of the rules, while the unit is open', () => {
    expect(verksamhetsavvikelser(unit, [], '2026-05-01')).toHaveLength(5);
    expect(verksamhetsavvikelser(unit, [], '2026-05-02')).toEqual([]);
  });
});

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
  test('finds nothing missing with all four parts, or with more', () => {
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
