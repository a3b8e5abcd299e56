import { describe, expect, test } from '@jest/globals';
import { vardplatsavvikelser, verksamhetsavvikelser } from './verksamhetsavvikelser.ts';

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

  test('joins what the rules find, while the unit is open', () => {
    expect(verksamhetsavvikelser(unit, [], '2026-05-01')).toHaveLength(5);
    expect(verksamhetsavvikelser(unit, [], '2026-05-02')).toEqual([]);
  });
});
