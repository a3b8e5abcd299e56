import { describe, expect, test } from '@jest/globals';
import { enums } from '../../contract/enums.ts';
import { exempelkalla } from '../../values/kalla.ts';
import { inforandefel } from './inforandefel.ts';

const idag = '2026-06-15';
const allowed = [
  'EJ_PABORJAT → PAGAR',
  'EJ_PABORJAT → INFORT',
  'EJ_PABORJAT → AVBOJT',
  'PAGAR → INFORT',
  'PAGAR → AVBOJT',
  'INFORT → PAGAR',
  'INFORT → AVBOJT',
  'AVBOJT → PAGAR',
  'AVBOJT → INFORT',
];
const statuses = enums.Inforandestatus;
const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

describe('inforandefel', () => {
  test.each(pairs)('%s → %s', (from, status) => {
    const rad = { dokumentId: 'vis', status: from, datum: null, kalla: exempelkalla, version: 1 };
    const found = inforandefel(rad, { status, datum: idag }, idag);
    expect(found.map(({ kod }) => kod)).toEqual(
      allowed.includes(`${from} → ${status}`) ? [] : ['FEL_TILLSTAND'],
    );
  });

  test.each(statuses)('can begin with %s, on a day that has been', (status) => {
    expect(inforandefel(null, { status, datum: idag }, idag)).toEqual([]);
    expect(inforandefel(null, { status, datum: '2026-06-16' }, idag)).toMatchObject([
      { kod: 'OGILTIGT_VARDE', falt: 'datum' },
    ]);
  });
});
