import { describe, expect, test } from '@jest/globals';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Andel } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { isDatum, isDatumTid, isManad } from '../../shared/values/datum.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import { kommunkoder } from '../../shared/values/kommunkoder.ts';
import { network } from '../../subgraphs/network.ts';
import { huvudmen } from './huvudmen.ts';

const each = huvudmen.map((huvudman) => [huvudman.id, huvudman] as const);
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const vardcentra = ['centrala-uppsala', 'tierp-alvkarleby', 'osthammar', 'enkoping-habo'];
const andraFormer = ['gemensam-lokal-heby', 'norrtalje'];
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
