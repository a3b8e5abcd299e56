import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Person, person } from './People.ts';

/**
 * The enhetschef of Närvårdsenheten files the third quarter's report, and those who are to have it say that they do. Source:
 * 'Att leda och samordna ett vårdcentrum', 6.1.3.
 */
describe("Närvårdsenheten's report on the third quarter", () => {
  let network: TestNetwork;
  let chef: Person;
  const ar = 2025;
  interface Tillfalle {
    id: string;
    period: string;
    fran: string;
    lage: string | null;
    avtal: { id: string } | null;
    rapporter: { part: { id: string }; lamnad: string | null }[];
  }
  const fields = 'id period fran lage avtal { id } rapporter { part { id } lamnad }';
  const owed = async (who: Person, period: string): Promise<Tillfalle> => {
    const { vardcentra } = await who.sees(
      `query ($ar: Int!) { vardcentra(kommunkod: "0382") { rapporter(ar: $ar) { ${fields} } } }`,
      { ar },
    );
    const found = vardcentra[0].rapporter.filter((one: Tillfalle) => one.avtal !== null);
    return found.find((one: Tillfalle) => one.period === period);
  };
  const rapport = {
    lamnadAvRoll: 'Enhetschef, Närvårdsenheten',
    nyckeltal: [
      { namn: 'Beläggning', varde: 94.5, enhet: 'procent' },
      { namn: 'Medelvårdtid', varde: 9.1, enhet: 'dagar' },
    ],
    text: 'Kvartalet följer planen.',
    avvikelser: ['Två platser var stängda i augusti.'],
  };

  beforeAll(async () => {
    network = await startNetwork({ only: ['osthammar', 'region-uppsala'] });
    chef = person(network, 'osthammar', 'redaktor', 'Rapport för kvartal 3');
  });
  afterAll(() => network.close());

  test('is seen to be owed, and that the unit runs it', async () => {
    const third = await owed(chef, 'KV3');
    expect(third).toMatchObject({ lage: 'FORSENAD', rapporter: [{ part: { id: 'osthammar' } }] });
  });

  test('is not filed empty, before its quarter, or by the region in its place', async () => {
    const { id: tillfalleId, fran } = await owed(chef, 'KV3');
    const file = (who: Person, input: object) =>
      who.does('lamnaRapport', 'rapport { version }', { tillfalleId, ...rapport, ...input });
    const empty = await file(chef, { lamnad: '2025-10-14', text: null, nyckeltal: [] });
    expect(empty.codes).toEqual(['SAKNAR_UPPGIFT text']);
    const early = await file(chef, { lamnad: '2025-06-30' });
    expect(early.codes).toEqual(['OGILTIGT_VARDE lamnad']);
    expect(early.sentences[0]).toContain(fran);
    const kassor = person(network, 'osthammar', 'ekonom', 'Fel roll');
    expect((await file(kassor, { lamnad: '2025-10-14' })).codes).toEqual(['FORBJUDET null']);
    const regionen = person(network, 'region-uppsala', 'redaktor', 'Fel part');
    const other = await file(regionen, { lamnad: '2025-10-14' });
    expect(other.codes).toEqual(['FEL_TILLSTAND tillfalleId']);
    expect(
      await regionen.triesAt('osthammar', 'lamnaRapport', 'rapport { version }', {
        tillfalleId,
        ...rapport,
        lamnad: '2025-10-14',
      }),
    ).toEqual(['FEL_HUVUDMAN']);
    expect((await owed(chef, 'KV3')).lage).toBe('FORSENAD');
  });

  test('is filed, and read by everybody with its figures and deviations', async () => {
    const { id: tillfalleId } = await owed(chef, 'KV3');
    const filed = await chef.does('lamnaRapport', 'rapport { version }', {
      tillfalleId,
      ...rapport,
      lamnad: '2025-10-14',
    });
    expect(filed.codes).toEqual([]);
    const again = await chef.does('lamnaRapport', 'rapport { version }', {
      tillfalleId,
      ...rapport,
      lamnad: '2025-10-14',
    });
    expect(again.codes).toEqual(['VERSIONSKONFLIKT version']);
    const { data } = await network.ask(
      'query ($id: ID!) { rapporttillfalle(id: $id) { lage rapporter { lamnad lamnadAvRoll text avvikelser nyckeltal { namn varde enhet } } } }',
      { id: tillfalleId },
    );
    expect(data.rapporttillfalle).toEqual({
      lage: 'LAMNAD',
      rapporter: [{ lamnad: '2025-10-14', ...rapport }],
    });
  });

  test('goes with the year to those who are to have it, each for itself', async () => {
    const year = await owed(chef, 'AR');
    const query =
      'query ($id: ID!) { rapporttillfalle(id: $id) { mottaget { instans part { id } mottagen } } }';
    const regionen = person(network, 'region-uppsala', 'redaktor', 'Styrelsens kvittens');
    const before = (await regionen.sees(query, { id: year.id })).rapporttillfalle.mottaget;
    const own = before.find(
      ({ part }: { part: { id: string } | null }) => part?.id === 'region-uppsala',
    );
    expect(own.mottagen).toBe(false);
    const receive = (who: Person, input: object) =>
      who.does('kvitteraRapport', 'rapportmottagning { version }', {
        ...{ tillfalleId: year.id, datum: '2026-02-24', paragraf: '§ 22' },
        ...input,
      });
    const nobody = await receive(regionen, { instans: 'Kyrkofullmäktige' });
    expect(nobody.codes).toEqual(['SAKNAS instans']);
    expect(nobody.sentences[0]).toContain(`hos er: ange ${own.instans}`);
    expect(
      await chef.triesAt('region-uppsala', 'kvitteraRapport', 'rapportmottagning { version }', {
        ...{ tillfalleId: year.id, instans: own.instans, datum: '2026-02-24', paragraf: '§ 22' },
      }),
    ).toEqual(['FEL_HUVUDMAN']);
    const received = await regionen.does('kvitteraRapport', 'rapportmottagning { version }', {
      tillfalleId: year.id,
      instans: own.instans,
      datum: '2026-02-24',
      paragraf: '§ 22',
    });
    expect(received.codes).toEqual([]);
    const after = (await regionen.sees(query, { id: year.id })).rapporttillfalle.mottaget;
    expect(after.find(({ instans }: { instans: string }) => instans === own.instans).mottagen).toBe(
      true,
    );
  });
});
