import { describe, expect, test } from '@jest/globals';
import {
  deltarord,
  lageAv,
  type Vardcentrum,
} from '../../gateway/portal/src/views/oversikt/lageAv.ts';
import {
  besvarad,
  godtar,
  type Vantpunkt,
  vantarPa,
} from '../../gateway/portal/src/views/plan/vantarPa.ts';
import {
  type Bekraftelse,
  bekraftelseAv,
} from '../../gateway/portal/src/views/vardcentrum/bekraftelse.ts';
import { budgetar, budgetrader } from '../../gateway/portal/src/views/vardcentrum/budgetrader.ts';
import { natverkslayout } from '../../gateway/portal/src/views/vardcentrum/natverkslayout.ts';
import type { Deltagare, Verksamhet } from '../../gateway/portal/src/views/vardcentrum/typer.ts';

describe('bekraftelse', () => {
  type Avtal = NonNullable<Parameters<typeof bekraftelseAv>[0]>;
  const signed = (over: Partial<Avtal['parter'][number]>): Avtal => ({
    villkorHash: 'a',
    parter: [
      {
        huvudmanId: 'tierp',
        status: 'UNDERTECKNAT',
        villkorHash: 'a',
        andelProcent: '35.00',
        ...over,
      } as Avtal['parter'][number],
    ],
  });

  test.each<[Avtal | null, Bekraftelse]>([
    [signed({}), 'bekraftad'],
    [signed({ andelProcent: 40 }), 'annan-andel'],
    [signed({ andelProcent: null }), 'annan-andel'],
    [signed({ villkorHash: 'b' }), 'andra-villkor'],
    [signed({ status: 'UTKAST' }), 'inte-undertecknad'],
    [signed({ status: 'AVVISAT' }), 'avvisad'],
    [signed({ status: 'UPPSAGT' }), 'uppsagd'],
    [signed({ status: null }), 'svarade-inte'],
    [{ villkorHash: 'a', parter: [] }, 'inget-avtal'],
    [null, 'inget-avtal'],
  ] as const)(
    'only a signature on these terms and this share confirms it (%#)',
    (avtal, expected) => {
      expect(bekraftelseAv(avtal, 'tierp', 35)).toBe(expected);
    },
  );

  test('an agreement that shares no cost is confirmed by the signature alone', () => {
    expect(bekraftelseAv(signed({ andelProcent: null }), 'tierp', null)).toBe('bekraftad');
  });
});

describe('budgetrader', () => {
  const deltagare = (huvudmanId: string, slag: string, poster: [number, string][] | null) =>
    ({
      huvudmanId,
      part: { id: huvudmanId, slag },
      status: 'ACCEPTERAT',
      budgetar: poster?.map(([ar, belopp], n) => ({ id: `${n}`, ar, belopp })) ?? null,
    }) as unknown as Deltagare;

  test('a budget that cannot be is no bar beside the others’, and its year no choice', () => {
    const alla = [
      deltagare('regionen', 'REGION', [[2026, '200000000000.00']]),
      deltagare('tierp', 'KOMMUN', [
        [2026, '200000000000.00'],
        [2026, '1.00'],
        [-5, '1.00'],
      ]),
      deltagare('heby', 'KOMMUN', [[2026, '-1.00']]),
      deltagare('tyst', 'KOMMUN', null),
    ];
    expect(budgetar(alla)).toEqual([2026]);
    expect(
      budgetrader(alla, 2026).map(({ belopp, orimligt, svarade }) => [belopp, orimligt, svarade]),
    ).toEqual([
      ['200000000000.00', false, true],
      [null, true, true],
      [null, true, true],
      [null, false, false],
    ]);
  });
});

describe('lageAv', () => {
  const answered = {
    huvudmanId: 'region-uppsala',
    uppgiftslamnare: { huvudmanId: 'region-uppsala' },
  };
  const silent = { huvudmanId: 'tierp', uppgiftslamnare: null };
  const undecided = { huvudmanId: 'region-uppsala', uppgiftslamnare: null };
  const outside = { huvudmanId: 'okand', uppgiftslamnare: null };
  const vardcentrum: Vardcentrum = {
    id: 'tierp-alvkarleby',
    namn: 'Vårdcentrum Tierp/Älvkarleby',
    samverkansform: 'NATVERK',
    status: null,
    statusKalla: null,
    lan: '03',
    kommunkoder: ['0319', '0360'],
    kalla: null,
    avvikelser: [],
    deltagare: [
      { huvudmanId: 'region-uppsala', status: 'ACCEPTERAT', part: null },
      { huvudmanId: 'tierp', status: null, part: null },
      { huvudmanId: 'privat', status: 'OBESVARAT', part: null },
    ],
    funktionstackning: [
      { funktion: 'ALLMANMEDICIN', obligatorisk: true, tackt: true },
      { funktion: 'VUXENPSYKIATRI', obligatorisk: true, tackt: false },
      { funktion: 'GERIATRIK', obligatorisk: true, tackt: null },
      { funktion: 'RONTGEN', obligatorisk: false, tackt: false },
    ],
    planer: [
      {
        id: 'p',
        rubrik: 'Plan',
        ar: 2026,
        punkter: [
          { id: '1', lage: 'VANTAR_PA_BESLUT', beslut: [answered, answered] },
          { id: '2', lage: 'DELVIS_BESLUTAD', beslut: [answered] },
          { id: '3', lage: 'BESLUTAD', beslut: [answered] },
          { id: '4', lage: null, beslut: [] },
          { id: '5', lage: 'VANTAR_PA_BESLUT', beslut: [answered, silent] },
          { id: '6', lage: 'AVSLAGEN', beslut: [answered, silent] },
          { id: '7', lage: 'VANTAR_PA_BESLUT', beslut: [undecided] },
          { id: '8', lage: 'VANTAR_PA_BESLUT', beslut: [outside] },
        ],
      },
    ],
    avtal: [
      { id: 'a', rubrik: 'Gäller ej', gallande: false },
      { id: 'b', rubrik: 'Okänt', gallande: null },
    ],
  };

  test('what is missing is distinguished from what is unknown', () => {
    expect(deltarord(vardcentrum.deltagare)).toBe('1 av 3 inbjudna deltar, 1 okänt');
    expect(lageAv(vardcentrum)).toEqual({
      tackta: ['ALLMANMEDICIN'],
      saknade: ['VUXENPSYKIATRI'],
      okanda: ['GERIATRIK'],
      tysta: ['tierp'],
      obesvarade: ['privat'],
      punkter: 8,
      vantar: 3,
      ovissa: 3,
      ejGallande: [{ id: 'a', rubrik: 'Gäller ej', gallande: false }],
    });
  });

  test('functions that nobody could sum up are neither there nor missing', () => {
    expect(lageAv({ ...vardcentrum, funktionstackning: null })).toMatchObject({
      tackta: [],
      saknade: [],
      okanda: [],
    });
  });

  test('a party that has left is not silent, and what waits for others is known', () => {
    const left = {
      id: 'tierp',
      namn: 'Tierps kommun',
      slag: 'KOMMUN',
      uttradd: '2026-03-01T10:00:00Z',
    } as const;
    const deltagare = vardcentrum.deltagare.map((one) =>
      one.huvudmanId === 'tierp' ? { ...one, part: left } : one,
    );
    const { tysta, ovissa, vantar } = lageAv({ ...vardcentrum, deltagare });
    const before = lageAv(vardcentrum);
    expect(tysta).toEqual([]);
    expect([ovissa, vantar]).toEqual([before.ovissa - 1, before.vantar + 1]);
  });
});

describe('natverkslayout', () => {
  const unit = (huvudmanId: string, id: string, over: Partial<Verksamhet> = {}) =>
    ({ huvudmanId, id, namn: id, ...over }) as Verksamhet;
  const party = (huvudmanId: string, verksamheter: Verksamhet[] | null) =>
    ({ huvudmanId, status: 'ACCEPTERAT', verksamheter }) as Deltagare;

  const shared = unit('kommun', 'narvardsenheten', {
    uppdragsgivare: [{ id: 'region' }, { id: 'kommun' }],
    samfinansiering: {
      avtalId: 'a',
      summaProcent: 100,
      kalla: null,
      andelar: [
        { part: { id: 'region' }, procent: 65 },
        { part: { id: 'kommun' }, procent: 35 },
      ],
    },
  });
  const deltagare = [
    party(
      'region',
      Array.from({ length: 12 }, (_, index) => unit('region', `r${index}`)),
    ),
    party('kommun', [shared, unit('kommun', 'hemsjukvard', { uppdragsgivare: [{ id: 'annan' }] })]),
    party('tyst', null),
  ];

  test('no two marks stand in the same place, and all stand within the picture', () => {
    const { ram, huvudman, verksamheter } = natverkslayout(deltagare);
    const all = [...huvudman, ...verksamheter];
    expect(all).toHaveLength(3 + 14);
    expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(all.length);
    const [left, top, width, height] = ram;
    for (const { x, y } of all) {
      expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
    }
    const rows = verksamheter.filter(({ sida }) => sida === -1).map(({ y }) => y);
    const steps = rows.slice(1).map((y, index) => y - (rows[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(20);
  });

  test('a line goes from each other party that pays or gives the mission, once, with its share', () => {
    const { betalar, huvudman, verksamheter } = natverkslayout(deltagare);
    expect(betalar).toHaveLength(1);
    expect(betalar[0]).toMatchObject({
      procent: 65,
      fran: { y: huvudman.find((one) => one.deltagare.huvudmanId === 'region')?.y },
      till: { y: verksamheter.find(({ verksamhet }) => verksamhet === shared)?.y },
    });
  });

  test('a party that has not answered has its place and no units, and none at all is a picture too', () => {
    const { huvudman } = natverkslayout(deltagare);
    expect(huvudman.map((one) => one.deltagare.huvudmanId).sort()).toEqual([
      'kommun',
      'region',
      'tyst',
    ]);
    expect(natverkslayout([]).ram.every(Number.isFinite)).toBe(true);
  });
});

describe('vantarPa', () => {
  const punkt = (changes: Partial<Vantpunkt>): Vantpunkt => ({
    lage: 'VANTAR_PA_BESLUT',
    underlagHash: 'a',
    beslut: [
      { huvudmanId: 'region', utfall: 'BIFALL', underlagHash: 'a' },
      { huvudmanId: 'tierp', utfall: null },
    ],
    indikatorer: [
      { svar: [{ huvudmanId: 'tierp', jaNej: false }, { huvudmanId: 'region' }] },
      { svar: [{ huvudmanId: 'region', antal: null }] },
    ],
    ...changes,
  });

  describe('vantarPa', () => {
    test('waits for the decision of who has not approved the item as it stands', () => {
      expect(vantarPa(punkt({}))).toEqual([{ huvudmanId: 'tierp', pa: 'beslut' }]);
      expect(vantarPa(punkt({ underlagHash: 'b' })).map(({ huvudmanId }) => huvudmanId)).toEqual([
        'region',
        'tierp',
      ]);
    });

    test('waits for the answers of who has left an indicator of a followed-up item, once each', () => {
      expect(vantarPa(punkt({ lage: 'FOLJS_UPP' }))).toEqual([
        { huvudmanId: 'region', pa: 'svar' },
      ]);
    });

    test('names nobody while the state is unknown', () => {
      expect(vantarPa(punkt({ lage: null }))).toEqual([]);
    });

    test.each(['AVSLAGEN', 'BESLUTAD', 'VERKSTALLS'] as const)('%s waits for nobody', (lage) => {
      expect(vantarPa(punkt({ lage }))).toEqual([]);
    });
  });

  test('an approval without its wording approves nothing', () => {
    expect(godtar({ huvudmanId: 'uppsala', utfall: 'BIFALL', underlagHash: null }, 'a')).toBe(
      false,
    );
  });

  test('no and zero are answers, null is none', () => {
    const of = (uppgift: object) => besvarad({ huvudmanId: 'tierp', ...uppgift });
    expect([of({ jaNej: false }), of({ antal: 0 }), of({ text: null })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
