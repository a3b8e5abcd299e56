import { describe, expect, test } from '@jest/globals';
import {
  befolkningVid,
  perInvanare,
  senasteBefolkning,
} from '../../gateway/portal/src/views/jamfor/befolkning.ts';
import type { Vardcentrum } from '../../gateway/portal/src/views/oversikt/lageAv.ts';
import { uppmarksamhetI } from '../../gateway/portal/src/views/oversikt/uppmarksamhet.ts';
import { doman } from '../../gateway/portal/src/views/tillganglighet/Spridning.ts';
import { bristerVid } from '../../gateway/portal/src/views/vardcentrum/sammanfattning.ts';
import type { Enheten } from '../../gateway/portal/src/views/verksamhet/Enheten.ts';
import { schemaOrg } from '../../gateway/portal/src/views/verksamhet/schemaOrg.ts';

describe('befolkning', () => {
  const at = (antal: number, ar = 2021) => ({ antal, ar, kallor: [null] });
  const perKommun = new Map([
    ['0360', at(21_485)],
    ['0319', at(9_627)],
    ['0380', at(237_596)],
    ['0382', at(22_364, 2018)],
    ['0331', null],
  ]);

  test('is the newest figure with a number and a year', () => {
    const uppgift = (varde: number | null, ar: number | null) => ({ varde, ar, kalla: null });
    expect(senasteBefolkning([uppgift(1, 2018), uppgift(2, 2021), uppgift(3, null)])).toMatchObject(
      { antal: 2, ar: 2021 },
    );
    expect(senasteBefolkning([uppgift(null, 2021)])).toBeNull();
    expect(senasteBefolkning(null)).toBeNull();
  });

  test.each([
    ['Vårdcentrum Tierp/Älvkarleby', ['0319', '0360'], 31_112],
    ['Vårdcentrum centrala Uppsala', ['0380'], undefined],
    ['Vårdcentrum Heby', ['0331'], undefined],
    ['Gemensam lokal i Tierp', ['0360'], undefined],
    ['Vårdcentrum Tierp/Östhammar', ['0360', '0382'], undefined],
    ['Vårdcentrum Tierp', ['0360', '0319'], undefined],
  ])('of %s is known only when it is all of its kommuner', (namn, kommunkoder, antal) => {
    expect(befolkningVid({ namn, kommunkoder }, perKommun)?.antal).toBe(antal);
  });

  test('an amount for each is in whole kronor', () => {
    expect(perInvanare('461570000.00', at(31_112))).toBe(14_836);
  });
});

describe('doman', () => {
  test('holds the figures with some room, and no share beyond what a share can be', () => {
    const [from, to] = doman([70, 94], 'procent');
    expect(from > 60 && from < 70 && to > 94 && to <= 100).toBe(true);
    expect(doman([0, 100], 'procent')).toEqual([0, 100]);
    expect(doman([], 'procent')).toEqual([0, 100]);
    expect(doman([1], 'dagar')[0]).toBeGreaterThanOrEqual(0);
    const [least, most] = doman([79], 'procent');
    expect(most - least).toBeGreaterThan(5);
  });
});

describe('uppmarksamhetI', () => {
  const vardcentrum = (over: object) =>
    ({
      id: 'v',
      namn: 'Vårdcentrumet',
      kalla: null,
      deltagare: [{ huvudmanId: 'a', status: 'OBESVARAT', part: null }],
      funktionstackning: [
        { funktion: 'GERIATRIK', obligatorisk: true, tackt: false },
        { funktion: 'BARNMEDICIN', obligatorisk: true, tackt: null },
      ],
      planer: [],
      avtal: [{ id: 'avtal 1', rubrik: 'Avtalet', gallande: false }],
      ...over,
    }) as unknown as Vardcentrum;

  test('is what lacks, then what waits, then what is unknown, each with its way; made-up places last', () => {
    const madeUp = vardcentrum({ id: 'x', kalla: { exempel: true, dokument: '' }, avtal: [] });
    const all = uppmarksamhetI([madeUp, vardcentrum({})], (id) => `Part ${id}`);
    expect(all.map(({ text, till, slag }) => [text, till, slag]).slice(0, 4)).toEqual([
      ['Geriatrik saknas', '/vardcentrum/v#funktioner', 'saknas'],
      ['Avtalet', '/avtal?avtal=avtal%201', 'gallerInte'],
      ['Part a har inte svarat på inbjudan', '/vardcentrum/v#deltagare', 'vantar'],
      ['1 funktion går inte att avgöra nu', '/vardcentrum/v#funktioner', 'okant'],
    ]);
    expect(all.slice(4).every((one) => one.var.endsWith('(exempel)'))).toBe(true);
  });
});

describe('bristerVid', () => {
  const lage = {
    tackta: [],
    saknade: ['GERIATRIK'] as const,
    okanda: [],
    tysta: [],
    obesvarade: [],
    punkter: 3,
    vantar: 2,
    ovissa: 0,
    ejGallande: [],
  };
  test('names what is missing and what waits, and the part of the page with more about it', () => {
    const found = bristerVid({ ...lage, saknade: [...lage.saknade] }, null);
    expect(found).toEqual([
      { text: 'Geriatrik saknas', del: 'funktioner' },
      { text: '2 planpunkter väntar på beslut', del: 'planer' },
    ]);
    expect(bristerVid({ ...lage, saknade: [], vantar: 0 }, null)).toEqual([]);
  });
});

describe('schemaOrg', () => {
  test('gives hours, holidays and exceptions in schema.org’s words, and leaves out what is unknown', () => {
    const enhet = {
      namn: 'Mottagningen',
      typ: 'VARDCENTRAL',
      telefon: '018-1',
      epost: null,
      webbplats: null,
      platser: [{ adress: 'Gatan 1', postnummer: null, postort: 'Tierp', lat: null, long: null }],
      oppettider: [{ veckodag: 1, oppnar: '08:00', stanger: '24:00' }],
      helgtider: [],
      avvikandeTider: [{ fran: '2026-12-24', till: '2026-12-24', oppnar: null, stanger: null }],
    } as unknown as Enheten;
    const made = schemaOrg(enhet, 'Regionen', 'https://x.example/');
    expect(made).toMatchObject({
      '@type': 'MedicalClinic',
      telephone: '018-1',
      openingHoursSpecification: [
        { dayOfWeek: 'https://schema.org/Monday', opens: '08:00', closes: '23:59' },
      ],
      specialOpeningHoursSpecification: [
        { opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2026-12-24' },
      ],
    });
    expect(JSON.stringify(made)).not.toMatch(/null|email|postalCode|geo/);
    expect(
      schemaOrg({ ...enhet, oppettider: null }, 'Regionen', 'https://x.example/'),
    ).not.toHaveProperty('openingHoursSpecification');
  });
});
