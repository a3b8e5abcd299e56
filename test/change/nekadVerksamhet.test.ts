import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { unitId } from '../serve/provkommun.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const andelar = [
  { part: 'region-uppsala', procent: 65 },
  { part: 'provkommun', procent: 35 },
];
const unit = unitId(0);

describe.each(await testDatabases())('units on $name', (databases) => {
  let owner: Owner;
  const change = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, 'verksamhet { version }', input);

  beforeAll(async () => {
    owner = await startOwner(databases);
    await change('skapaVerksamhet', { id: 'stangd', namn: 'Stängd', typ: 'OVRIG' });
    await change('stangVerksamhet', { id: 'stangd', version: 1, datum: '2020-01-01' });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  const ny = (values: object) => ({ id: 'ny', namn: 'Ny', typ: 'OVRIG', ...values });
  const post = (values: object) => ({
    bemanning: [
      { roll: 'Chef', omfattning: 1, arbetsgivare: 'provkommun', finansiarer: andelar, ...values },
    ],
  });
  test.each([
    ['wrong party', 'skapaVerksamhet', ny({ huvudmanId: 'tierp' }), 'FEL_HUVUDMAN huvudmanId'],
    [
      'wrong party',
      'andraVerksamhet',
      { huvudmanId: 'tierp', id: unit, version: 1 },
      'FEL_HUVUDMAN huvudmanId',
    ],
    [
      'wrong party',
      'stangVerksamhet',
      { huvudmanId: 'tierp', id: unit, version: 1 },
      'FEL_HUVUDMAN huvudmanId',
    ],
    [
      'wrong party',
      'rapporteraBelaggning',
      { huvudmanId: 'tierp', id: unit, version: 1 },
      'FEL_HUVUDMAN huvudmanId',
    ],
    ['no reason', 'skapaVerksamhet', ny({ skal: '' }), 'SAKNAR_UPPGIFT skal'],
    [
      'stale version',
      'andraVerksamhet',
      { id: unit, version: 7, namn: 'X' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'stale version',
      'stangVerksamhet',
      { id: unit, version: 7, datum: '2026-01-01' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'stale version',
      'rapporteraBelaggning',
      { id: unit, version: 7, belagda: 1 },
      'VERSIONSKONFLIKT version',
    ],
    ['closed', 'andraVerksamhet', { id: 'stangd', version: 2, namn: 'X' }, 'FEL_TILLSTAND id'],
    [
      'closed',
      'stangVerksamhet',
      { id: 'stangd', version: 2, datum: '2026-01-01' },
      'FEL_TILLSTAND id',
    ],
    [
      'closed',
      'rapporteraBelaggning',
      { id: 'stangd', version: 2, belagda: 1 },
      'FEL_TILLSTAND id',
    ],
    [
      'no places',
      'rapporteraBelaggning',
      { id: unitId(1), version: 1, belagda: 1 },
      'FEL_TILLSTAND id',
    ],
    [
      'negative',
      'rapporteraBelaggning',
      { id: unit, version: 1, belagda: -1 },
      'OGILTIGT_VARDE belagda',
    ],
    [
      'the future',
      'rapporteraBelaggning',
      { id: unit, version: 1, belagda: 1, uppdaterad: '2999-01-01T00:00:00Z' },
      'OGILTIGT_VARDE uppdaterad',
    ],
    ['unknown row', 'andraVerksamhet', { id: 'finns-inte', version: 1 }, 'SAKNAS id'],
    ['id in use', 'skapaVerksamhet', ny({ id: unit }), 'ID_UPPTAGET id'],
    ['id of a closed one', 'skapaVerksamhet', ny({ id: 'stangd' }), 'ID_UPPTAGET id'],
    ['bad id', 'skapaVerksamhet', ny({ id: 'Å' }), 'OGILTIGT_VARDE id'],
    ['no name', 'skapaVerksamhet', ny({ namn: ' ' }), 'OGILTIGT_VARDE namn'],
    [
      'unknown part',
      'andraVerksamhet',
      { id: unit, version: 1, organisationsenhet: 'x' },
      'SAKNAS organisationsenhet',
    ],
    [
      'personnummer',
      'skapaVerksamhet',
      ny(post({ roll: 'Chef 900118-9811' })),
      'PERSONNUMMER bemanning[0].roll',
    ],
    [
      'personnummer',
      'andraVerksamhet',
      { id: unit, version: 1, malgrupper: ['19900118-9811'] },
      'PERSONNUMMER malgrupper[0]',
    ],
    [
      'personnummer',
      'stangVerksamhet',
      { id: unit, version: 1, skal: '900118-9811 slutar' },
      'PERSONNUMMER skal',
    ],
    [
      'personnummer',
      'rapporteraBelaggning',
      { id: unit, version: 1, skal: '900118-9811' },
      'PERSONNUMMER skal',
    ],
    [
      'no such kommun',
      'skapaVerksamhet',
      ny({ platser: [{ kommunkod: '0399' }] }),
      'OGILTIGT_VARDE platser[0].kommunkod',
    ],
    [
      'shares of 95',
      'andraVerksamhet',
      { id: unit, version: 1, ...post({ finansiarer: [{ part: 'provkommun', procent: 95 }] }) },
      'SUMMA_EJ_100 bemanning[0].finansiarer',
    ],
    [
      'shares of 95',
      'skapaVerksamhet',
      ny({ samfinansiering: { avtalId: 'a', andelar: [{ part: 'provkommun', procent: 95 }] } }),
      'SUMMA_EJ_100 samfinansiering.andelar',
    ],
    [
      'nobody who pays',
      'skapaVerksamhet',
      ny(post({ finansiarer: [] })),
      'SAKNAR_UPPGIFT bemanning[0].finansiarer',
    ],
    [
      'no extent',
      'skapaVerksamhet',
      ny(post({ omfattning: 0 })),
      'OGILTIGT_VARDE bemanning[0].omfattning',
    ],
    [
      'overlap',
      'skapaVerksamhet',
      ny({
        oppettider: [
          { veckodag: 1, oppnar: '08:00', stanger: '12:00' },
          { veckodag: 1, oppnar: '11:00', stanger: '13:00' },
        ],
      }),
      'OGILTIGT_VARDE oppettider[1]',
    ],
    [
      'eight days',
      'skapaVerksamhet',
      ny({
        funktioner: [{ funktion: 'JOUR', paPlats: true, bokningsbar: true, dagarPerVecka: 8 }],
      }),
      'OGILTIGT_VARDE funktioner[0].dagarPerVecka',
    ],
    [
      'upside down',
      'andraVerksamhet',
      { id: unit, version: 1, listade: { minst: 2, hogst: 1 } },
      'OGILTIGT_VARDE listade.minst',
    ],
    [
      'ages',
      'andraVerksamhet',
      { id: unit, version: 1, alderFran: 20, alderTill: 6 },
      'OGILTIGT_VARDE alderFran',
    ],
    [
      'validity',
      'skapaVerksamhet',
      ny({ lagstod: [{ lag: 'SoL', gallerFran: '2025-07-01', gallerTill: '2025-06-30' }] }),
      'OGILTIGT_VARDE lagstod[0].gallerTill',
    ],
    [
      'too much',
      'andraVerksamhet',
      { id: unit, version: 1, malgrupper: Array(400).fill('å'.repeat(200)) },
      'OGILTIGT_VARDE malgrupper',
    ],
    [
      'too much in all',
      'andraVerksamhet',
      {
        id: unit,
        version: 1,
        malgrupper: Array(100).fill('å'.repeat(200)),
        systemstod: Array(100).fill('å'.repeat(200)),
      },
      'OGILTIGT_VARDE null',
    ],
  ])('refuses: %s (%s)', async (_what, mutation, input, code) => {
    expect(await refused(owner, () => change(mutation, input))).toEqual([code]);
  });
});
