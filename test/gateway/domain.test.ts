import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

/** What a fresh network shows of the domain, as a portal asks for it. */
describe('the domain through the gateway', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startNetwork();
  }, 120_000);
  afterAll(() => network.close());

  const ask = async (query: string) => {
    const { data, errors } = await network.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  test("Östhammar's 47 plan rows, with their goals, bodies, indicators and answers", async () => {
    const { verksamhetsplaner } =
      await ask(`{ verksamhetsplaner(kommunkod: "0382", ar: 2020) { id punkter {
      id mal malet { nummer } ansvariga { namn } indikatorer { text svarstyp svar { part { id } jaNej antal text } } } } }`);
    expect(verksamhetsplaner).toHaveLength(1);
    const { punkter } = verksamhetsplaner[0];
    expect(punkter).toHaveLength(47);
    interface Punkt {
      mal: string | null;
      malet: { nummer: string } | null;
      ansvariga: unknown[];
      indikatorer: {
        svar: { jaNej: boolean | null; antal: number | null; text: string | null }[];
      }[];
    }
    const goals = new Set(punkter.map(({ malet }: Punkt) => malet?.nummer));
    expect([...goals].sort()).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '5.1',
      '5.2',
      '5.3',
    ]);
    for (const { mal, ansvariga } of punkter as Punkt[]) {
      expect(mal).toEqual(expect.any(String));
      expect(ansvariga).toEqual(expect.any(Array));
    }
    const answers = (punkter as Punkt[]).flatMap(({ indikatorer }) =>
      indikatorer.flatMap(({ svar }) => svar.map(({ jaNej }) => jaNej)),
    );
    // Answered yes, answered no, and the great many not answered, which are none of these.
    expect(answers).toContain(true);
    expect(answers).toContain(false);
    expect(answers.filter((answer) => answer === null).length).toBeGreaterThan(60);
  });

  test('an item that one party has declined, one approved, one not handled: only that item stops', async () => {
    const { verksamhetsplan } =
      await ask(`{ verksamhetsplan(id: "tierp-alvkarleby-2026") { lage punkter {
      id lage beslut { part { id } utfall instans paragraf } } } }`);
    const items = Object.fromEntries(
      verksamhetsplan.punkter.map((item: { id: string }) => [item.id.split('2026-')[1], item]),
    );
    expect(items['mobilt-team']).toEqual({
      id: 'tierp-alvkarleby-2026-mobilt-team',
      lage: 'AVSLAGEN',
      beslut: [
        { part: { id: 'alvkarleby' }, utfall: 'EJ_BEHANDLAT', instans: null, paragraf: null },
        {
          part: { id: 'region-uppsala' },
          utfall: 'BIFALL',
          instans: 'Regionstyrelsen',
          paragraf: '§ 31',
        },
        { part: { id: 'tierp' }, utfall: 'AVSLAG', instans: 'Kommunstyrelsen', paragraf: '§ 45' },
      ].sort((a, b) => order(items['mobilt-team'], a) - order(items['mobilt-team'], b)),
    });
    expect(items.sip.lage).toBe('BESLUTAD');
    expect(items.samordnare.lage).toBe('VANTAR_PA_BESLUT');
  });

  test('an agreement whose payer has signed another share than the operator states', async () => {
    const { avtal } = await ask('{ avtal(id: "familjecentral-tierp") { gallande avvikelser } }');
    expect(avtal.gallande).toBe(false);
    expect(avtal.avvikelser.join(' ')).toMatch(/Tierps kommun.*40.*50/);
  });

  test('the spread of a measure, its target and the validity of its definition', async () => {
    const data = await ask(`{
      telefon: matt(id: "telefontillganglighet") { malvarde enhet gallerFran kalla { dokument } }
      fore: matt(id: "vardgaranti-7-dagar") { fristDagar gallerTill eftertradare { id fristDagar gallerFran } }
      part(id: "region-orebro-lan") { huvudman {
        spridningar(matt: "telefontillganglighet", ar: 2019) { medel antalEnheter antalSomNarMalet antalUtanUppgift grupper { antal minst hogst } }
        verksamheter(filter: { typ: VARDCENTRAL }) { totalCount nodes { matvarden(matt: "telefontillganglighet") { varde } } } } } }`);
    expect(data.telefon).toMatchObject({ malvarde: 90, enhet: expect.any(String) });
    expect(data.fore).toMatchObject({
      fristDagar: 7,
      gallerTill: '2018-12-31',
      eftertradare: { id: 'vardgaranti-3-dagar', fristDagar: 3, gallerFran: '2019-01-01' },
    });
    const { spridningar, verksamheter } = data.part.huvudman;
    expect(spridningar).toMatchObject([{ medel: 78, antalEnheter: 29, antalSomNarMalet: 13 }]);
    expect(spridningar[0].grupper).toContainEqual({ antal: 4, minst: 38, hogst: 54 });
    expect(verksamheter.totalCount).toBe(25);
    // The source gives no vårdcentral's own figure: unknown is no value, not 0.
    const values = verksamheter.nodes.flatMap(
      ({ matvarden }: { matvarden: unknown[] }) => matvarden,
    );
    expect(values).toEqual([]);
  });

  test('sample plans show each state that a plan passes, each step at a recorded meeting', async () => {
    const { verksamhetsplaner } = await ask(`{ verksamhetsplaner(vardcentrumId: "enkoping-habo") {
      ar status lage kalla { exempel }
      steg { slag datum paragraf organ { sammantraden { datum paragrafer { paragraf } } } }
      punkter { utgava utgavor { utgava skillnader { falt } } } } }`);
    // biome-ignore lint/suspicious/noExplicitAny: an answer of the network
    const plans = verksamhetsplaner as any[];
    expect(plans.map(({ ar, status, lage }) => `${ar} ${status} ${lage}`)).toEqual([
      '2027 UTKAST UTKAST',
      '2026 FORANKRAD VANTAR_PA_BESLUT',
      '2025 FASTSTALLD BESLUTAD',
      '2024 VERKSTALLS VERKSTALLS',
    ]);
    for (const { kalla, steg } of plans) {
      expect(kalla.exempel).toBe(true);
      for (const { datum, paragraf, organ } of steg) {
        expect(organ.sammantraden).toContainEqual({ datum, paragrafer: [{ paragraf }] });
      }
    }
    expect(plans[1].punkter[1]).toEqual({
      utgava: 2,
      utgavor: [
        { utgava: 2, skillnader: [{ falt: 'Aktivitet' }] },
        { utgava: 1, skillnader: [] },
      ],
    });
  });

  test('the three forms of cooperation, and the coverage of all vårdcentrum', async () => {
    const { vardcentra } = await ask(
      '{ vardcentra { id lan samverkansform funktionstackning { funktion obligatorisk tackt } } }',
    );
    const forms = new Set(
      vardcentra.map(({ samverkansform }: { samverkansform: string }) => samverkansform),
    );
    expect(forms).toEqual(new Set(['NATVERK', 'GEMENSAM_LOKAL', 'KOMMUNALFORBUND']));
    // That four functions are mandatory is Uppsala län's own rule.
    expect(vardcentra.map(({ lan }: { lan: string }) => lan)).toEqual(
      expect.arrayContaining(['01', '03']),
    );
    for (const { lan, funktionstackning } of vardcentra) {
      const mandatory = funktionstackning.filter(
        (one: { obligatorisk: boolean }) => one.obligatorisk,
      );
      expect(mandatory).toHaveLength(lan === '03' ? 4 : 0);
      for (const { tackt } of mandatory) expect(tackt).not.toBeNull();
    }
  });

  test('contradicting sources, every statement of them', async () => {
    const { motsagelser } = await ask('{ motsagelser { amne } }');
    expect(motsagelser.length).toBeGreaterThan(0);
  });
});

/** Where a party stands among an item's decisions: their order is samverkan's, and not what is held here. */
function order(
  item: { beslut: { part: { id: string } }[] },
  { part }: { part: { id: string } },
): number {
  return item.beslut.findIndex((one) => one.part.id === part.id);
}
