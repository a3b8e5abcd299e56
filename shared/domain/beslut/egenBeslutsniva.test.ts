import { describe, expect, test } from '@jest/globals';
import type { Beslutsniva, Instansmandat } from '../../contract/enums.ts';
import { kronor, type Ore } from '../../values/belopp.ts';
import { egenBeslutsniva } from './egenBeslutsniva.ts';

const instans = (gransBelopp: Ore | null, mandat: Instansmandat = 'BESLUTANDE') => ({
  gransBelopp,
  mandat,
});
const region = [instans(null), instans(kronor(5_000_000)), instans(kronor(500_000))];
const unstated = [instans(null), instans(kronor(1), 'RADGIVANDE')];

describe('egenBeslutsniva', () => {
  test.each<[Ore | null, boolean, ReturnType<typeof instans>[], Beslutsniva | null]>([
    [kronor(450_000), false, region, 'LOKAL'],
    [kronor(500_000), false, region, 'LOKAL'],
    [kronor(500_000) + 1, false, region, 'LYFT'],
    [kronor(450_000), true, region, 'LYFT'],
    [null, true, [], 'LYFT'],
    [null, false, region, null],
    [0, false, [], 'LOKAL'],
    [kronor(1), false, [], null],
    [kronor(1_000), false, unstated, null],
  ])('%p öre, investment %p', (belopp, investering, instanser, niva) => {
    expect(egenBeslutsniva({ belopp, investering }, instanser)).toBe(niva);
  });
});
