import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { unitId } from '../serve/provkommun.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const row = `verksamhet { id namn typ stangd version samlokaliserad malgrupper lagrum systemstod avvikelser
  alderFran alderTill uppdragsgivare { id } kalla { dokument }
  funktioner { funktion paPlats bokningsbar dagarPerVecka kalla { dokument } }
  platser { namn postort kommunkod lat long agare }
  oppettider { veckodag oppnar stanger kalla { dokument } }
  lagstod { lag paragraf gallerFran gallerTill }
  vardplatser { totalt hogst belagda uppdaterad } listade { varde minst hogst ordalydelse }
  bemanning { roll omfattning nulage arbetsgivare { id } finansiarer { part { id } procent } ovrigFinansiering }
  samfinansiering { avtalId summaProcent andelar { part { id } procent } } }`;

const egen = 'Uppgift från Provkommun';
const andelar = [
  { part: 'region-uppsala', procent: 65 },
  { part: 'provkommun', procent: 35 },
];
const enheten = {
  id: 'narvardsenheten',
  namn: 'Närvårdsenheten',
  typ: 'NARVARDSENHET',
  driftsform: 'GEMENSAM',
  uppdragsgivare: ['region-uppsala', 'provkommun'],
  samlokaliserad: true,
  funktioner: [
    { funktion: 'NARVARDSPLATSER', paPlats: true, bokningsbar: false },
    { funktion: 'GERIATRIK', paPlats: true, bokningsbar: true, dagarPerVecka: 2.5 },
  ],
  platser: [
    { namn: 'Sjukhuset', postort: 'Östhammar', kommunkod: '0382', lat: 60.26, long: 18.37 },
    { kommunkod: '0360', agare: 'Ett fastighetsbolag' },
  ],
  oppettider: [
    { veckodag: 1, oppnar: '08:00', stanger: '12:00' },
    { veckodag: 1, oppnar: '12:30', stanger: '24:00' },
  ],
  malgrupper: ['Äldre multisjuka'],
  lagrum: ['HSL (2017:30)'],
  lagstod: [
    { lag: 'SoL (2001:453)', gallerTill: '2025-06-30' },
    { lag: 'SoL, ny lag', paragraf: '1 kap.', gallerFran: '2025-07-01' },
  ],
  systemstod: ['Cosmic', 'NPÖ'],
  vardplatser: { totalt: 18, hogst: 18 },
  listade: { minst: 4_500, hogst: 5_000, ordalydelse: 'knappt 5 000' },
  bemanning: [
    {
      roll: 'Enhetschef',
      omfattning: 1,
      nulage: 0.8,
      arbetsgivare: 'provkommun',
      finansiarer: andelar,
    },
    {
      roll: 'Samverkansledare',
      omfattning: 2,
      arbetsgivare: 'provkommun',
      finansiarer: [{ part: 'provkommun', procent: 50 }],
      ovrigFinansiering: 'regionen och staten',
    },
  ],
  samfinansiering: { avtalId: 'narvardsenheten', andelar },
  alderFran: 65,
};

describe.each(await testDatabases())('units on $name', (databases) => {
  let owner: Owner;
  const change = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, row, input);
  const history = async (id: string) => {
    const { data } = await owner.ask(
      `{ historik(typ: "verksamhet", id: "${id}") { nodes { version fore efter skal } } }`,
    );
    return data.historik.nodes;
  };

  beforeAll(async () => {
    owner = await startOwner(databases);
    await change('skapaVerksamhet', { id: 'stangd', namn: 'Stängd', typ: 'OVRIG' });
    await change('stangVerksamhet', { id: 'stangd', version: 1, datum: '2020-01-01' });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('is made with everything that it has, and found by its name, functions and places', async () => {
    const { fel, rad } = await change('skapaVerksamhet', enheten);
    expect(fel).toEqual([]);
    const { driftsform: _d, uppdragsgivare: _u, bemanning, samfinansiering: _s, ...rest } = enheten;
    expect(rad).toMatchObject({
      ...rest,
      stangd: null,
      version: 1,
      avvikelser: [],
      alderTill: null,
      uppdragsgivare: [{ id: 'region-uppsala' }, { id: 'provkommun' }],
      funktioner: [
        { funktion: 'GERIATRIK', dagarPerVecka: 2.5, kalla: { dokument: egen } },
        { funktion: 'NARVARDSPLATSER', dagarPerVecka: null },
      ],
      vardplatser: { totalt: 18, hogst: 18, belagda: null, uppdaterad: null },
      samfinansiering: { avtalId: 'narvardsenheten', summaProcent: 100 },
    });
    expect(rad.bemanning[0].finansiarer).toEqual([
      { part: { id: 'region-uppsala' }, procent: 65 },
      { part: { id: 'provkommun' }, procent: 35 },
    ]);
    expect(rad.bemanning[1].ovrigFinansiering).toBe(bemanning[1]?.ovrigFinansiering);

    const { data } = await owner.ask(`{
      namn: verksamheter(filter: { text: "NÄRVÅRDSENH" }) { nodes { id } }
      plats: verksamheter(filter: { kommunkod: "0382" }) { nodes { id } }
      funktion: verksamheter(filter: { funktion: NARVARDSPLATSER }) { nodes { id } } }`);
    for (const found of [data.namn, data.plats, data.funktion]) {
      expect(found.nodes).toEqual([{ id: 'narvardsenheten' }]);
    }
    const [{ fore, efter }] = await history('narvardsenheten');
    expect(fore).toBeNull();
    expect(JSON.parse(efter)).toMatchObject({
      id: 'narvardsenheten',
      funktioner: [{ funktion: 'GERIATRIK' }, { funktion: 'NARVARDSPLATSER' }],
      platser: [{ kommunkod: '0382' }, { kommunkod: '0360' }],
    });
  });

  test('is kept under composed letters, and found by them and by decomposed ones', async () => {
    const namn = 'Hälsocentralen Åkerö';
    const decomposed = { namn: namn.normalize('NFD'), malgrupper: ['Äldre'.normalize('NFD')] };
    const { rad } = await change('skapaVerksamhet', {
      id: 'akero',
      typ: 'OVRIG',
      skal: 'På väg'.normalize('NFD'),
      ...decomposed,
    });
    expect(rad).toMatchObject({ namn, malgrupper: ['Äldre'] });
    for (const text of ['åkerö', 'ÅKERÖ'.normalize('NFD')]) {
      const { data } = await owner.ask(
        'query ($text: String) { verksamheter(filter: { text: $text }) { nodes { id } } }',
        { text },
      );
      expect(data.verksamheter.nodes).toEqual([{ id: 'akero' }]);
    }
    expect(await history('akero')).toMatchObject([{ skal: 'På väg' }]);
  });

  test('changes in what is given only, lists as wholes, and the history shows both pictures', async () => {
    const id = unitId(2);
    const { rad } = await change('andraVerksamhet', {
      id,
      version: 1,
      namn: 'Åsgården',
      platser: [{ kommunkod: '0319' }],
      malgrupper: [],
      oppettider: [{ veckodag: 7, oppnar: '10:00', stanger: '14:00' }],
    });
    expect(rad).toMatchObject({
      namn: 'Åsgården',
      version: 2,
      typ: 'SARSKILT_BOENDE',
      platser: [{ kommunkod: '0319', namn: null }],
      malgrupper: [],
      funktioner: [{ funktion: 'GERIATRIK' }],
      vardplatser: { totalt: 10, belagda: 10 },
      oppettider: [{ oppnar: '10:00', kalla: { dokument: egen } }],
      kalla: { dokument: 'Verksamhetsregister' },
    });
    const taken = await change('andraVerksamhet', {
      id,
      version: 2,
      funktioner: [],
      vardplatser: null,
      oppettider: null,
    });
    expect(taken.rad).toMatchObject({
      funktioner: [],
      vardplatser: null,
      oppettider: null,
      malgrupper: [],
      platser: [{ kommunkod: '0319' }],
    });
    const { data } = await owner.ask(
      '{ verksamheter(filter: { text: "åsgå" }) { totalCount } borta: verksamheter(filter: { text: "boende 2" }) { totalCount } }',
    );
    expect(data).toEqual({ verksamheter: { totalCount: 1 }, borta: { totalCount: 0 } });
    const [last, first] = await history(id);
    expect(JSON.parse(first.fore)).toMatchObject({
      soktext: 'älvens boende 2',
      platser: [{ namn: 'A' }, { namn: 'B' }],
    });
    expect(JSON.parse(first.efter)).toMatchObject({ soktext: 'åsgården' });
    expect(JSON.parse(last.fore).funktioner).toHaveLength(1);
    expect(JSON.parse(last.efter).funktioner).toEqual([]);
  });

  test('several changes in one request each show what they wrote', async () => {
    const input = (version: number, funktion: string) =>
      `{ huvudmanId: "provkommun", skal: "Prov", id: "${unitId(3)}", version: ${version},
         funktioner: [{ funktion: ${funktion}, paPlats: true, bokningsbar: true }] }`;
    const shown = '{ verksamhet { funktioner { funktion } } }';
    const { data } = await owner.ask(`mutation {
      a: andraVerksamhet(input: ${input(1, 'RONTGEN')}) ${shown}
      b: andraVerksamhet(input: ${input(2, 'JOUR')}) ${shown} }`);
    expect(data.a.verksamhet.funktioner).toEqual([{ funktion: 'RONTGEN' }]);
    expect(data.b.verksamhet.funktioner).toEqual([{ funktion: 'JOUR' }]);
  });

  test('shows where it falls short of the rules, without refusing it', async () => {
    const made = await change('skapaVerksamhet', {
      id: 'familjecentralen',
      namn: 'Familjecentralen',
      typ: 'FAMILJECENTRAL',
      vardplatser: { totalt: 3, hogst: 2 },
      funktioner: ['MODRAHALSOVARD', 'BARNHALSOVARD', 'FOREBYGGANDE_SOCIALTJANST'].map(
        (funktion) => ({ funktion, paPlats: true, bokningsbar: true }),
      ),
    });
    expect(made.rad.avvikelser).toEqual([
      'Familjecentralen anger inte öppen förskola, som en familjecentral ska innehålla.',
      'Verksamheten har 3 vårdplatser, men avtalet tillåter högst 2.',
    ]);
  });

  test('reports how many places are taken, more than there are too', async () => {
    const id = unitId(4);
    const report = (version: number, belagda: number | null, uppdaterad?: string) =>
      change('rapporteraBelaggning', { id, version, belagda, uppdaterad });
    const first = await report(1, 8, '2026-01-10T08:00:00Z');
    expect(first.rad.vardplatser).toMatchObject({
      totalt: 10,
      belagda: 8,
      uppdaterad: '2026-01-10T08:00:00Z',
    });
    expect((await report(2, 12, '2026-01-10T10:00:00+01:00')).rad.vardplatser.belagda).toBe(12);
    const unknown = await report(3, null);
    expect(unknown.rad.vardplatser).toMatchObject({ totalt: 10, belagda: null });
    expect(Date.parse(unknown.rad.vardplatser.uppdaterad)).toBeGreaterThan(Date.now() - 60_000);
    expect(await refused(owner, () => report(4, 1, '2026-01-10T08:00:00Z'))).toEqual([
      'OGILTIGT_VARDE uppdaterad',
    ]);
  });

  test('closes from a date, which can move or be taken back until it has come', async () => {
    const id = unitId(5);
    const close = (version: number, datum: string | null) =>
      change('stangVerksamhet', { id, version, datum });
    expect((await close(1, '2999-01-01')).rad).toMatchObject({ stangd: '2999-01-01', version: 2 });
    expect((await close(2, null)).rad.stangd).toBeNull();
    expect(await refused(owner, () => close(3, null))).toEqual(['SAKNAR_UPPGIFT datum']);
    const listed = '{ verksamheter(first: 500) { nodes { id } } }';
    const before = await owner.ask(listed);
    expect(before.data.verksamheter.nodes).toContainEqual({ id });
    expect((await close(3, '2026-01-01')).rad).toMatchObject({ stangd: '2026-01-01', version: 4 });
    const after = await owner.ask(
      `{ verksamheter(first: 500) { nodes { id } totalCount }
         alla: verksamheter(inklusiveStangda: true, first: 500) { nodes { id } totalCount }
         verksamhet(id: "${id}") { id stangd } }`,
    );
    expect(after.data.verksamheter.nodes).not.toContainEqual({ id });
    expect(after.data.alla.nodes).toContainEqual({ id });
    expect(after.data.alla.totalCount).toBe(after.data.verksamheter.totalCount + 2);
    expect(after.data.verksamhet).toEqual({ id, stangd: '2026-01-01' });
    expect(await refused(owner, () => close(4, null))).toEqual(['FEL_TILLSTAND id']);
  });

  test('of ten who make the same unit at once, one does', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        change('skapaVerksamhet', {
          id: 'samtidig',
          namn: `Enhet ${n}`,
          typ: 'OVRIG',
          platser: [{ namn: `Plats ${n}` }],
        }),
      ),
    );
    const won = answers.filter(({ fel }) => fel.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.flatMap(({ fel }) => fel.map(({ kod }) => kod))).toEqual(
      Array(9).fill('ID_UPPTAGET'),
    );
    const { data } = await owner.ask('{ verksamhet(id: "samtidig") { namn platser { namn } } }');
    expect(data.verksamhet).toEqual({
      namn: won[0]?.rad.namn,
      platser: [{ namn: won[0]?.rad.namn.replace('Enhet', 'Plats') }],
    });
  });
});
