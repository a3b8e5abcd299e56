import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { codes, nyPunkt, nyttAvtal, nyttOrgan, rowOf } from './prov.ts';
import { type Samverkan, startUnderTest } from './underTest.ts';

describe.each(await testDatabases())('what samverkan refuses, on $name', (databases) => {
  let samverkan: Samverkan;
  const change = (mutation: string, input: Record<string, unknown>) =>
    samverkan.change(mutation, rowOf(mutation), input);
  beforeAll(async () => {
    samverkan = await startUnderTest(databases);
  });
  afterAll(async () => {
    await samverkan.close();
    await databases.cleanUp();
  });

  test.each([
    [
      'skapaVardcentrum',
      { id: 'osthammar', namn: 'X', samverkansform: 'NATVERK', kommunkoder: ['0382'] },
      'ID_UPPTAGET id',
    ],
    [
      'skapaVardcentrum',
      { id: 'Å', namn: 'X', samverkansform: 'NATVERK', kommunkoder: ['0382'] },
      'OGILTIGT_VARDE id',
    ],
    [
      'skapaVardcentrum',
      { id: 'ny', namn: 'X', samverkansform: 'NATVERK', kommunkoder: ['9999'] },
      'OGILTIGT_VARDE kommunkoder[0]',
    ],
    [
      'skapaVardcentrum',
      { id: 'ny', namn: 'X', samverkansform: 'NATVERK', kommunkoder: [] },
      'SAKNAR_UPPGIFT kommunkoder',
    ],
    ['andraVardcentrum', { id: 'osthammar', version: 1, namn: null }, 'SAKNAR_UPPGIFT namn'],
    [
      'andraVardcentrum',
      { id: 'osthammar', version: 1, namn: 'x'.repeat(201) },
      'OGILTIGT_VARDE namn',
    ],
    ['andraVardcentrum', { id: 'osthammar', version: 1, organ: ['x'] }, 'SAKNAS organ[0]'],
    ['andraVardcentrum', { id: 'finns-inte', version: 1 }, 'SAKNAS id'],
    ['andraVardcentrum', { id: 'osthammar', version: 1, skal: ' ' }, 'SAKNAR_UPPGIFT skal'],
    [
      'andraVardcentrum',
      { id: 'osthammar', version: 1, status: 'Ring 900118-9811' },
      'PERSONNUMMER status',
    ],
    [
      'andraVardcentrum',
      { id: 'osthammar', version: 1, namn: 'Öst\u200bhammar' },
      'OTILLATET_TECKEN namn',
    ],
    ['andraVardcentrum', { id: 'osthammar', version: 7, status: 'x' }, 'VERSIONSKONFLIKT version'],
    ['bjudIn', { id: 'osthammar', version: 1, part: 'finns-inte' }, 'SAKNAS part'],
    ['bjudIn', { id: 'osthammar', version: 1, part: 'region-uppsala' }, 'FEL_TILLSTAND part'],
    ['bjudIn', { id: 'osthammar', version: 2, part: 'heby' }, 'VERSIONSKONFLIKT version'],
    ['skapaOrgan', { ...nyttOrgan, id: 'tl-hsvo' }, 'ID_UPPTAGET id'],
    ['skapaOrgan', { ...nyttOrgan, id: 'ny', lan: 'X1' }, 'OGILTIGT_VARDE lan'],
    [
      'skapaOrgan',
      { ...nyttOrgan, id: 'ny', ledamoter: [{ part: 'x', roll: 'Ledamot' }] },
      'SAKNAS ledamoter[0].part',
    ],
    ['andraOrgan', { id: 'tl-hsvo', version: 3, namn: 'X' }, 'VERSIONSKONFLIKT version'],
    [
      'registreraSammantrade',
      { id: 'tl-hsvo', version: 1, datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
    ['skapaPlan', { id: 'ny', rubrik: 'X', ar: 20266, kommunkoder: ['0382'] }, 'OGILTIGT_VARDE ar'],
    [
      'skapaPlan',
      { id: 'ny', rubrik: 'X', ar: 2027, kommunkoder: ['0382'], strategiId: 'x' },
      'SAKNAS strategiId',
    ],
    ['andraPlan', { id: 'osthammar-2020', version: 9, rubrik: 'X' }, 'VERSIONSKONFLIKT version'],
    [
      'skapaPlanpunkt',
      { ...nyPunkt, id: 'ny', investering: true },
      'SAKNAR_UPPGIFT kostnad,SAKNAR_UPPGIFT berorda',
    ],
    ['skapaPlanpunkt', { ...nyPunkt, id: 'ny', kostnad: '5000000' }, 'SAKNAR_UPPGIFT berorda'],
    [
      'skapaPlanpunkt',
      { ...nyPunkt, id: 'ny', kostnad: '100', berorda: [{ part: 'tierp', forslag: '99' }] },
      'OGILTIGT_VARDE berorda',
    ],
    ['skapaPlanpunkt', { ...nyPunkt, id: 'ny', berorda: [] }, 'SAKNAR_UPPGIFT berorda'],
    ['skapaPlanpunkt', { ...nyPunkt, id: 'ny', planId: 'osthammar-2020' }, 'FEL_TILLSTAND planId'],
    [
      'andraPlanpunkt',
      { id: 'osthammar-2020-01', version: 1, rubrik: 'X' },
      'FEL_TILLSTAND planId',
    ],
    [
      'andraPlanpunkt',
      { id: 'tierp-alvkarleby-2026-sip', version: 1, investering: true },
      'SAKNAR_UPPGIFT kostnad,SAKNAR_UPPGIFT berorda',
    ],
    [
      'andraPlanpunkt',
      { id: 'tierp-alvkarleby-2026-sip', version: 2, rubrik: 'X' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'skapaAvtal',
      {
        ...nyttAvtal,
        id: 'ny',
        parter: [
          { part: 'region-uppsala', andel: 60 },
          { part: 'tierp', andel: 30 },
        ],
      },
      'SUMMA_EJ_100 parter',
    ],
    ['skapaAvtal', { ...nyttAvtal, id: 'ny', slag: 'MALGRUPP' }, 'SAKNAR_UPPGIFT malgrupp'],
    ['skapaAvtal', { ...nyttAvtal, id: 'ny', villkor: [] }, 'SAKNAR_UPPGIFT villkor'],
    ['andraAvtal', { id: 'lokal-heby', version: 1, vardcentrumId: 'x' }, 'SAKNAS vardcentrumId'],
    [
      'nyAvtalsutgava',
      {
        id: 'lokal-heby',
        version: 2,
        villkor: ['X'],
        parter: [{ part: 'heby' }, { part: 'region-uppsala' }],
      },
      'VERSIONSKONFLIKT version',
    ],
    ['skapaDokument', { id: 'ny', titel: 'X', slag: 'RUTIN', parter: [] }, 'SAKNAR_UPPGIFT parter'],
    [
      'andraDokument',
      { id: 'vis-samverkan-utskrivning', version: 1, datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
    [
      'andraDokument',
      { id: 'vis-samverkan-utskrivning', version: 2, titel: 'X' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'skapaStrategi',
      { id: 'ny', titel: 'X', franAr: 2027, tillAr: 2026 },
      'OGILTIGT_VARDE tillAr',
    ],
    [
      'andraStrategi',
      { id: 'malbild-2030', version: 1, byggerPa: ['malbild-2030'] },
      'OGILTIGT_VARDE byggerPa[0]',
    ],
    ['andraStrategi', { id: 'malbild-2030', version: 2, titel: 'X' }, 'VERSIONSKONFLIKT version'],
    [
      'skapaMal',
      {
        id: 'ny',
        strategiId: 'malbild-2030',
        slag: 'MAL',
        text: 'X',
        overordnat: 'osthammar-2020-fokus-3',
      },
      'SAKNAS overordnat',
    ],
    [
      'andraMal',
      { id: 'osthammar-2020-fokus-3', version: 2, text: 'X' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'skapaMatt',
      { id: 'ny', namn: 'X', definition: 'X', enhet: 'procent', malvarde: 90 },
      'SAKNAR_UPPGIFT malriktning',
    ],
    [
      'skapaMatt',
      { id: 'webbtidbok-utbud', namn: 'X', definition: 'X', enhet: 'procent' },
      'ID_UPPTAGET id',
    ],
    [
      'andraMatt',
      { id: 'webbtidbok-utbud', version: 1, eftertradare: 'webbtidbok-utbud' },
      'OGILTIGT_VARDE eftertradare',
    ],
    [
      'andraMatt',
      { id: 'webbtidbok-utbud', version: 2, utgatt: false },
      'VERSIONSKONFLIKT version',
    ],
    [
      'besvaraChecklista',
      { id: 'bp5-leda-och-samordna', version: 99, rader: [] },
      'VERSIONSKONFLIKT version',
    ],
  ])('%s is refused: %j', async (mutation, input, expected) => {
    const changes = () =>
      samverkan.get(
        '{ a: vardcentra { id version } b: organen { id version } c: avtalen { id version } d: verksamhetsplaner { id version punkter { id version } } e: dokument { id version } f: strategier { id version } g: mattdefinitioner { id version } h: checklistor { version } }',
      );
    const before = await changes();
    const answer = await change(mutation, input);
    expect(codes(answer).join()).toBe(expected);
    for (const { meddelande } of answer.fel) expect(meddelande).toMatch(/^[A-ZÅÄÖ0-9a-z"].*\.$/);
    if (expected.startsWith('VERSIONSKONFLIKT')) {
      expect(answer.fel[0]?.gallandeVersion).toBe(answer.rad.version);
      expect(answer.fel[0]?.dinVersion).toBe((input as { version: number }).version);
    }
    expect(await changes()).toEqual(before);
  });
});
