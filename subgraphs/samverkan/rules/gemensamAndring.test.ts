import { expect, test } from '@jest/globals';
import { gemensamAndring } from './gemensamAndring.ts';

test.each([
  ['Planpunkt', { utgava: 1, kostnad: 1 }, { utgava: 2, kostnad: 2 }, 'Planpunktsutgava'],
  ['Planpunkt', { utgava: 1, kostnad: 1 }, { utgava: 1, kostnad: 2 }, 'Planpunkt'],
  ['Planpunkt', null, { utgava: 1 }, 'Planpunkt'],
  ['Samverkansorgan', { sammantraden: [] }, { sammantraden: [{}] }, 'Sammantrade'],
  ['Vardcentrum', { inbjudningar: [] }, { inbjudningar: [{ huvudmanId: 'heby' }] }, 'Inbjudan'],
  ['Vardcentrum', { namn: 'a', inbjudningar: [] }, { namn: 'b', inbjudningar: [] }, 'Vardcentrum'],
  ['Avtal', { utgava: 1 }, { utgava: 2 }, 'Avtalsutgava'],
  ['Verksamhetsplan', { status: 'UTKAST' }, { status: 'FORANKRAD' }, 'Verksamhetsplan'],
])('%s: what came to it is what was changed', (typ, fore, efter, expected) => {
  expect(gemensamAndring(typ, fore, efter)).toBe(expected);
});
