import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

const punktQuery = `{ planpunkt(id: "tierp-alvkarleby-2026-mobilt-team") { lage finansieringslage {
  ar lage kostnad saknas exempel avvikelser
  parter { part { id } andel beslutat budgeterat saknas } } } }`;
const avtalQuery = `{ avtal(id: "narvardsenheten-osthammar") { finansieringslagen {
  ar lage kostnad saknas exempel avvikelser parter { part { id } andel budgeterat saknas } } } }`;

describe('what is agreed against what is decided, at the gateway', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startNetwork({
      only: ['region-uppsala', 'tierp', 'alvkarleby', 'osthammar', 'privat-rehab-fyris'],
    });
  });
  afterAll(() => network.close());

  test('an item shows who has budgeted less than its share, and who is not known to have decided', async () => {
    const { data, errors } = await network.ask(punktQuery);
    expect(errors).toBeUndefined();
    expect(data.planpunkt.finansieringslage).toMatchObject({
      ar: 2026,
      lage: 'UNDERFINANSIERAD',
      kostnad: '8000000.00',
      saknas: '1600000.00',
      exempel: true,
      parter: [
        { part: { id: 'alvkarleby' }, andel: '800000.00', beslutat: null, budgeterat: null },
        {
          part: { id: 'region-uppsala' },
          andel: '5600000.00',
          beslutat: '5600000.00',
          budgeterat: '4000000.00',
          saknas: '1600000.00',
        },
        { part: { id: 'tierp' }, beslutat: null },
      ],
      avvikelser: [
        'Vad Älvkarleby kommun har beslutat eller budgeterat är inte känt.',
        expect.stringMatching(/^Region Uppsala har budgeterat .* saknas\.$/),
        'Vad Tierps kommun har beslutat eller budgeterat är inte känt.',
      ],
    });
  });

  test('an agreement shows each year what its unit costs and what each payer has put towards it', async () => {
    const { data } = await network.ask(avtalQuery);
    expect(data.avtal.finansieringslagen).toMatchObject([
      {
        ar: 2026,
        lage: 'FINANSIERAD',
        kostnad: '33600000.00',
        saknas: null,
        exempel: true,
        parter: [
          { part: { id: 'osthammar' }, andel: '11760000.00', budgeterat: '11760000.00' },
          { part: { id: 'region-uppsala' }, andel: '21840000.00', budgeterat: '21840000.00' },
        ],
      },
      { ar: 2025, lage: 'FINANSIERAD', kostnad: '32400000.00' },
    ]);
  });

  test("Närvårdsenheten's 65 percent stands with the Region among those who pay, and sums are marked as sample", async () => {
    const { data } = await network.ask(
      `{ vardcentrum(id: "osthammar") { sammanstallning { budgetar { ar belopp exempel }
        drivs { ar part { id } belopp } betalas { ar part { id } belopp exempel } betalareOkand { id } } } }`,
    );
    const { budgetar, drivs, betalas, betalareOkand } = data.vardcentrum.sammanstallning;
    const of = (rows: { ar: number; part: { id: string }; belopp: string }[], id: string) =>
      Number(rows.find(({ ar, part }) => ar === 2026 && part.id === id)?.belopp);
    const share = 21_840_000;
    expect(of(betalas, 'region-uppsala')).toBe(of(drivs, 'region-uppsala') + share);
    expect(of(betalas, 'osthammar')).toBe(of(drivs, 'osthammar') - share);
    expect(budgetar.every(({ exempel }: { exempel: boolean }) => exempel !== false)).toBe(true);
    // A member on contract 1.0.0 does not say who pays, and is named.
    expect(betalareOkand.map(({ id }: { id: string }) => id)).toEqual(
      drivs.some(({ part }: { part: { id: string } }) => part.id === 'privat-rehab-fyris')
        ? ['privat-rehab-fyris']
        : [],
    );
  });

  test('who has budgeted for a unit that another runs pays that much of it, and nothing is counted twice', async () => {
    const { data } = await network.ask(
      `{ vardcentrum(id: "tierp-alvkarleby") { sammanstallning {
        drivs { ar part { id } belopp } betalas { ar part { id } belopp } } } }`,
    );
    const { drivs, betalas } = data.vardcentrum.sammanstallning;
    type Rad = { ar: number; part: { id: string }; belopp: string };
    const of = (rows: Rad[], id: string) =>
      Number(rows.find(({ ar, part }) => ar === 2026 && part.id === id)?.belopp);
    const more = of(betalas, 'alvkarleby') - of(drivs, 'alvkarleby');
    // The region runs ungdomsmottagningen i Tierp, and states no shares of its cost.
    expect(more).toBe(300_000);
    const all = (rows: Rad[]) =>
      rows.reduce((sum, { ar, belopp }) => sum + (ar === 2026 ? Number(belopp) : 0), 0);
    expect(all(betalas)).toBe(all(drivs));
  });

  test('a silent operator leaves the cost unknown', async () => {
    await network.subgraphs.get('osthammar')?.close();
    network.subgraphs.delete('osthammar');
    const { data } = await network.ask(avtalQuery);
    expect(data.avtal.finansieringslagen).toBeNull();
  });
});
