import { describe, expect, test } from '@jest/globals';
import { enums } from '../../shared/contract/enums.ts';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Andel } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { isDatum, isDatumTid, isManad } from '../../shared/values/datum.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import { kommunkoder } from '../../shared/values/kommunkoder.ts';
import { loadHuvudman, network, registeredParter } from '../../subgraphs/network.ts';
import { byId, huvudmen, samtliga, unitOf } from './huvudmen.ts';

const parter = await registeredParter();
const each = huvudmen.map((huvudman) => [huvudman.id, huvudman] as const);
const units = huvudmen.flatMap(({ id, data }) =>
  (data.verksamheter ?? []).map((unit) => ({ huvudman: id, ...unit })),
);
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const vardcentra = ['centrala-uppsala', 'tierp-alvkarleby', 'osthammar', 'enkoping-habo'];
const andraFormer = ['gemensam-lokal-heby', 'norrtalje'];
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

const shareLists = (unit: NyVerksamhet): Andel[][] => [
  ...(unit.samfinansiering ? [unit.samfinansiering.andelar] : []),
  ...(unit.bemanning ?? []).map(({ finansiarer }) => finansiarer),
];

const luhn = (digits: string) =>
  [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** Every string in a value, however deep. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') {
    for (const inner of Object.values(value)) yield* strings(inner);
  }
}

/** Every source in a value, however deep. */
function* sources(value: unknown): Generator<Kalla> {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'kalla') yield inner as Kalla;
    else yield* sources(inner);
  }
}

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

describe.each(each)('%s', (id, huvudman) => {
  const { data } = huvudman;
  const own = new Set((data.verksamheter ?? []).map((unit) => unit.id));

  test('is called by its slug, and its numbers are valid or unknown', () => {
    expect(huvudman.id).toBe(id);
    expect(id).toMatch(slug);
    const { organisationsnummer, kommunkod, lan, slag, namn } = huvudman;
    if (organisationsnummer !== null) {
      expect(organisationsnummer).toMatch(/^\d{2}[2-9]\d{3}-\d{4}$/);
      expect(luhn(organisationsnummer.replace('-', ''))).toBe(true);
    }
    expect(kommunkod !== null).toBe(slag === 'KOMMUN');
    if (kommunkod) expect(kommunkoder.get(kommunkod)?.lan).toBe(lan);
    if (slag === 'PRIVAT') {
      expect(namn).toContain('(exempel)');
      expect(organisationsnummer).toBeNull();
    }
  });

  test('has unique, slug-shaped ids', () => {
    const lists = [data.verksamheter, data.budgetar, data.beslutsinstanser].map((rows) =>
      (rows ?? []).map((row) => row.id),
    );
    for (const ids of lists) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const rowId of ids) expect(rowId).toMatch(slug);
    }
  });

  test('refers only to units and parties that exist', () => {
    const parties = new Set(network.map((member) => member.id));
    for (const row of data.deltaganden ?? []) {
      expect([...vardcentra, ...andraFormer]).toContain(row.vardcentrumId);
      expect(new Set(row.verksamheter).size).toBe(row.verksamheter.length);
      for (const unitId of row.verksamheter) expect(own).toContain(unitId);
    }
    for (const { verksamhetId } of data.budgetar ?? []) {
      if (verksamhetId) expect(own).toContain(verksamhetId);
    }
    for (const { verksamhetId } of data.matvarden ?? []) {
      if (verksamhetId !== '') expect(own).toContain(verksamhetId);
    }
    for (const unit of data.verksamheter ?? []) {
      for (const { part } of shareLists(unit).flat()) expect(parties).toContain(part);
      for (const { arbetsgivare } of unit.bemanning ?? []) expect(parties).toContain(arbetsgivare);
      for (const part of unit.uppdragsgivare ?? []) expect(parties).toContain(part);
      for (const { kommunkod } of unit.platser ?? []) {
        if (kommunkod) expect(kommunkoder.has(kommunkod)).toBe(true);
      }
    }
  });

  test('has shares that sum to 100 %', () => {
    for (const andelar of (data.verksamheter ?? []).flatMap(shareLists)) {
      expect(andelar.reduce((sum, { procent }) => sum + procent, 0)).toBe(10_000);
    }
  });

  test('states nothing without a source', () => {
    const { verksamheter = [], ...lists } = data;
    const rows = [huvudman, ...verksamheter, ...Object.values(lists).flat()];
    for (const row of rows) {
      expect(row).toHaveProperty('kalla.dokument');
    }
    // What it publishes beyond the contract is code and tables, with rows of its own.
    for (const { dokument, exempel } of sources({ ...huvudman, tillagg: null })) {
      expect(dokument.length).toBeGreaterThan(0);
      expect(exempel).toBe(dokument.startsWith('Exempeldata'));
    }
  });

  test('marks as sample data what no document gives', () => {
    for (const { kalla } of [...(data.budgetar ?? []), ...(data.matvarden ?? [])]) {
      expect(kalla.exempel).toBe(true);
    }
    for (const row of data.beslutsinstanser ?? []) {
      if (row.gransBelopp) expect(row.kalla.exempel).toBe(true);
    }
    for (const unit of data.verksamheter ?? []) {
      const items = [
        ...(unit.oppettider ?? []),
        ...(unit.bemanning ?? []),
        ...(unit.funktioner ?? []),
        ...(unit.listade ? [unit.listade] : []),
        ...(unit.platser ?? []).filter(({ agare, adress, postort }) => agare || adress || postort),
        ...(typeof unit.vardplatser?.belagda === 'number' ? [unit.vardplatser] : []),
      ];
      for (const item of items) expect((item.kalla ?? unit.kalla).exempel).toBe(true);
    }
    if (huvudman.slag === 'PRIVAT') {
      for (const { exempel } of sources(huvudman)) expect(exempel).toBe(true);
    }
  });

  test('cites the social services act with the time that it holds for', () => {
    for (const { lagrum } of data.verksamheter ?? []) {
      for (const law of lagrum ?? []) {
        if (law.startsWith('SoL')) expect(law).toMatch(/(till och med|från) 2025-/);
      }
    }
  });

  test('has dates, months, amounts and hours that exist', () => {
    for (const { fran, till } of data.deltaganden ?? []) {
      for (const datum of [fran, till]) if (datum) expect(isDatum(datum)).toBe(true);
    }
    for (const { datum } of [...(data.inforanden ?? []), ...(data.beslut ?? [])]) {
      if (datum) expect(isDatum(datum)).toBe(true);
    }
    for (const { period } of data.matvarden ?? []) expect(isManad(period)).toBe(true);
    for (const { belopp, utfall } of data.budgetar ?? []) {
      expect(Number.isSafeInteger(belopp) && belopp > 0).toBe(true);
      if (typeof utfall === 'number') expect(Number.isSafeInteger(utfall)).toBe(true);
    }
    for (const { oppettider, vardplatser } of data.verksamheter ?? []) {
      for (const { veckodag, oppnar, stanger } of oppettider ?? []) {
        expect(veckodag >= 1 && veckodag <= 7 && oppnar < stanger).toBe(true);
      }
      if (vardplatser?.uppdaterad) expect(isDatumTid(vardplatser.uppdaterad)).toBe(true);
    }
  });

  test('holds no value that looks like a personnummer', () => {
    const personnummer = /(?<!\d)(?:\d{2})?\d{2}[01]\d[0-9]\d[-+ ]?\d{4}(?!\d)/;
    expect('Svar till 19811228-9874').toMatch(personnummer); // Skatteverket's published test number
    const { organisationsnummer: _checked, ...rest } = huvudman;
    for (const text of strings(rest)) expect(text).not.toMatch(personnummer);
  });
});
