import { describe, expect, test } from '@jest/globals';
import { enums } from '../../shared/contract/enums.ts';
import { kommunkoder } from '../../shared/values/kommunkoder.ts';
import { loadHuvudman, network, registeredParter } from '../../subgraphs/network.ts';
import { byId, huvudmen, samtliga, unitOf } from './huvudmen.ts';

const parter = await registeredParter();
const units = huvudmen.flatMap(({ id, data }) =>
  (data.verksamheter ?? []).map((unit) => ({ huvudman: id, ...unit })),
);
const vardcentra = ['centrala-uppsala', 'tierp-alvkarleby', 'osthammar', 'enkoping-habo'];
const obligatoriska = ['ALLMANMEDICIN', 'VUXENPSYKIATRI', 'BARNMEDICIN', 'GERIATRIK'];

/** Units that accepted participants bring into a vårdcentrum. */
const unitsAt = (vardcentrumId: string) =>
  huvudmen.flatMap(({ id: owner, data }) =>
    (data.deltaganden ?? [])
      .filter((row) => row.vardcentrumId === vardcentrumId && row.status === 'ACCEPTERAT')
      .flatMap((row) => row.verksamheter.map((id) => unitOf(owner, id))),
  );

/** Mandatory functions that some unit there offers at the place and bookable. */
const coveredAt = (vardcentrumId: string) =>
  obligatoriska.filter((code) =>
    unitsAt(vardcentrumId).some((unit) =>
      unit.funktioner?.some((row) => row.funktion === code && row.paPlats && row.bokningsbar),
    ),
  );

describe('the network', () => {
  test('lists three län side by side, each party once', () => {
    const ids = network.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const count = (lan: string, slag: string) =>
      parter.filter((part) => part.lan === lan && part.slag === slag).length;
    expect([count('03', 'REGION'), count('03', 'KOMMUN'), count('03', 'PRIVAT')]).toEqual([
      1, 8, 4,
    ]);
    expect([count('18', 'REGION'), count('18', 'PRIVAT')]).toEqual([1, 0]);
    expect(parter.filter(({ lan }) => lan === '01').map(({ slag }) => slag)).toEqual([
      'REGION',
      'KOMMUN',
      'KOMMUNALFORBUND',
    ]);
  });

  test('an unknown slug is refused with a sentence that lists the known ones', async () => {
    await expect(loadHuvudman('atlantis')).rejects.toThrow(/"atlantis".*region-uppsala.*tierp/);
  });

  test('holds at least 75 units over every kind', () => {
    expect(units.length).toBeGreaterThanOrEqual(75);
    expect(new Set(units.map(({ typ }) => typ))).toEqual(new Set(enums.Verksamhetstyp));
  });

  test('gives every vårdcentrum a full page', () => {
    for (const id of vardcentra) expect(unitsAt(id).length).toBeGreaterThanOrEqual(15);
  });

  test('shows answers of every kind, and what is not answered as such', () => {
    const statuses = samtliga.flatMap(({ data }) => (data.deltaganden ?? []).map((r) => r.status));
    expect(new Set(statuses)).toEqual(new Set(enums.Deltagandestatus));
    expect(byId('knivsta').data.deltaganden).toBeUndefined();
    expect(byId('heby').data.deltaganden).toHaveLength(1);
  });

  test('has the kommunstyrelse of every kommun in Uppsala län decide the strategy (checklist row 80)', () => {
    for (const { data } of huvudmen.filter(({ slag, lan }) => slag === 'KOMMUN' && lan === '03')) {
      const styrelse = data.beslutsinstanser?.find(({ id }) => id === 'kommunstyrelsen');
      expect(styrelse?.beslutarOm).toMatch(/strategin för närvårdssamverkan/i);
    }
  });

  test('has no decision of a body that does not decide (checklist rows 3 and 83)', () => {
    for (const { data } of samtliga) {
      const deciding = (data.beslut ?? []).filter(({ utfall }) =>
        ['BIFALL', 'AVSLAG', 'ATERREMISS'].includes(utfall ?? ''),
      );
      const others = (data.beslutsinstanser ?? []).filter(
        ({ mandat = 'BESLUTANDE' }) => mandat !== 'BESLUTANDE',
      );
      for (const { instans } of deciding) {
        expect(others.map(({ namn }) => namn)).not.toContain(instans);
      }
    }
  });
});

describe('functions', () => {
  test('are all covered at one vårdcentrum and visibly missing at the others', () => {
    expect(coveredAt('centrala-uppsala')).toEqual(obligatoriska);
    expect(coveredAt('tierp-alvkarleby')).toEqual(['ALLMANMEDICIN', 'BARNMEDICIN', 'GERIATRIK']);
    expect(coveredAt('osthammar')).toEqual(['ALLMANMEDICIN', 'VUXENPSYKIATRI']);
    expect(coveredAt('enkoping-habo')).toEqual(['ALLMANMEDICIN', 'VUXENPSYKIATRI', 'GERIATRIK']);
  });

  test('include one holder of the geographic health mission per kommun, at the vårdcentrum if any', () => {
    const holders = units.filter(({ funktioner }) =>
      funktioner?.some(({ funktion }) => funktion === 'GEOGRAFISKT_HALSOUPPDRAG'),
    );
    const codes = holders.flatMap(({ platser }) => (platser ?? []).map((row) => row.kommunkod));
    const lan = [...kommunkoder].filter(([, kommun]) => kommun.lan === '03').map(([code]) => code);
    expect(codes.sort()).toEqual(lan.sort());

    const atVardcentrum = vardcentra.flatMap(unitsAt).map(({ id }) => id);
    const outside = holders.filter(({ id }) => !atVardcentrum.includes(id));
    expect(outside.flatMap(({ platser }) => platser?.[0]?.kommunkod).sort()).toEqual([
      '0330',
      '0331',
    ]);
  });

  test('make a familjecentral of four parts, one of them visibly short', () => {
    const short = units
      .filter(({ typ }) => typ === 'FAMILJECENTRAL')
      .filter(({ funktioner }) => funktioner?.length !== 4);
    expect(short.map(({ id }) => id)).toEqual(['familjecentralen-osthammar']);
  });
});

describe('Närvårdsenheten in Östhammar', () => {
  const unit = unitOf('osthammar', 'narvardsenheten');

  test('is as the documents say', () => {
    expect(unit).toMatchObject({
      driftsform: 'GEMENSAM',
      vardplatser: { totalt: 18, kalla: { exempel: false } },
      samfinansiering: {
        avtalId: 'narvardsenheten-osthammar',
        andelar: [
          { part: 'region-uppsala', procent: 6500 },
          { part: 'osthammar', procent: 3500 },
        ],
        kalla: { exempel: false },
      },
      kalla: { exempel: false },
    });
    expect(unit.vardplatser?.belagda).toBeUndefined();
    for (const { roll, arbetsgivare } of unit.bemanning ?? []) {
      expect(arbetsgivare).toBe(roll.startsWith('Läkare') ? 'region-uppsala' : 'osthammar');
    }
  });

  test('is signed for by both with shares that make 100, over the same terms', () => {
    const signed = ['region-uppsala', 'osthammar'].flatMap((id) =>
      (byId(id).data.avtalsparter ?? []).filter(
        ({ avtalId }) => avtalId === 'narvardsenheten-osthammar',
      ),
    );
    expect(signed.map(({ andelProcent }) => andelProcent)).toEqual([6500, 3500]);
    expect(new Set(signed.map(({ villkorHash }) => villkorHash)).size).toBe(1);
  });

  test('costs the region 65 % of what the kommun budgets for it', () => {
    for (const ar of [2025, 2026]) {
      const sum = (byId('osthammar').data.budgetar ?? [])
        .filter((row) => row.verksamhetId === 'narvardsenheten' && row.ar === ar)
        .reduce((total, { belopp }) => total + belopp, 0);
      const share = byId('region-uppsala').data.budgetar?.find(
        ({ id }) => id === `${ar}-andel-narvardsenheten-osthammar`,
      );
      expect(share?.belopp).toBe((sum * 65) / 100);
    }
  });
});
