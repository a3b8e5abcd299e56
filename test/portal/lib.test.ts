import { describe, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { apiSchema } from '../../gateway/portal/build/apiSchema.ts';
import { alder } from '../../gateway/portal/src/lib/format.ts';
import { helgdag, helgdagar } from '../../gateway/portal/src/lib/helgdagar.ts';
import { kallceller, kallorAv } from '../../gateway/portal/src/lib/kallor.ts';
import { lanskartor } from '../../gateway/portal/src/lib/kommuner.ts';
import { enheterPerPart, summera } from '../../gateway/portal/src/lib/lista.ts';
import {
  formatOppettider,
  lagesord,
  nuVid,
  oppetNu,
  type Tider,
} from '../../gateway/portal/src/lib/oppettider.ts';
import { toCsv } from '../../gateway/portal/src/lib/saveFile.ts';
import type { FormField } from '../../shared/concept/formField.ts';
import { ordlista } from '../../shared/design/ord.ts';
import { formular } from '../../shared/domain/concepts.ts';
import { skyddad } from '../../shared/sheet/formelskydd.ts';

describe('alder', () => {
  test.each([
    [0, 'mindre än en minut'],
    [59, 'mindre än en minut'],
    [60, '1 minut'],
    [7_199, '1 timme'],
    [7_300, '2 timmar'],
    [86_400, '1 dygn'],
    [200_000, '2 dygn'],
  ])('%d seconds are said as %s', (seconds, expected) => {
    expect(alder(seconds)).toBe(expected);
  });
});

describe('enheterPerPart', () => {
  test('asks fewer units of each the more parties there are, and never none nor more than a page', () => {
    const counts = [1, 20, 300, 100_000].map((parter) => enheterPerPart(parter, 50));
    expect(counts).toEqual([500, 110, 7, 1]);
  });

  test('leaves room for what each party answers besides its units', () => {
    expect(enheterPerPart(20, 50, 500)).toBe(100);
    expect(enheterPerPart(300, 50, 500)).toBe(1);
  });
});

describe('kommuner', () => {
  test.each(Object.entries(lanskartor))(
    'in the picture of län %s each kommun has a tile of its own',
    (lan, { kommuner }) => {
      const rutor = Object.values(kommuner).map(({ ruta }) => ruta.join());
      expect(new Set(rutor).size).toBe(rutor.length);
      for (const kod of Object.keys(kommuner)) expect(kod).toMatch(new RegExp(`^${lan}\\d\\d$`));
    },
  );

  test('the län have as many kommuner as they have', () => {
    const counts = Object.entries(lanskartor).map(([lan, { kommuner }]) => [
      lan,
      Object.keys(kommuner).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({ '01': 26, '03': 8, '18': 12 });
  });
});

describe('when a unit is open', () => {
  const unit: Tider = {
    oppettider: [
      { veckodag: 1, oppnar: '08:00', stanger: '17:00' },
      { veckodag: 6, oppnar: '20:00', stanger: '24:00' },
    ],
    helgtider: [{ oppnar: '10:00', stanger: '12:00' }],
    avvikandeTider: [
      { fran: '2026-12-24', till: '2026-12-25', orsak: 'Jul' },
      { fran: '2026-01-12', till: '2026-01-12', oppnar: '13:00', stanger: '15:00' },
    ],
  };
  test.each([
    ['as it opens', '2026-01-05', '08:00', true],
    ['as it closes', '2026-01-05', '17:00', false],
    ['another day', '2026-01-07', '09:00', false],
    ['the last minute before midnight', '2026-01-10', '23:59', true],
    ['a public holiday goes before its weekday', '2026-04-06', '09:00', false],
    ['hours on a public holiday', '2026-01-06', '10:30', true],
    ['an exception goes before its weekday', '2026-01-12', '09:00', false],
    ['hours of an exception', '2026-01-12', '14:00', true],
    ['an exception goes before a public holiday', '2026-12-25', '11:00', false],
  ])('%s', (_case, dag, klockan, open) => {
    expect(oppetNu(unit, { dag, klockan })).toBe(open);
  });

  test('unknown or no fixed hours are neither open nor closed; nor is a holiday without stated hours', () => {
    const nu = { dag: '2026-01-05', klockan: '09:00' };
    const holiday = { dag: '2026-01-06', klockan: '09:00' };
    const { oppettider } = unit;
    expect([oppetNu({}, nu), oppetNu({ oppettider: [] }, nu)]).toEqual([null, null]);
    expect(oppetNu({ oppettider }, holiday)).toBeNull();
    expect(oppetNu({ oppettider, helgtider: [] }, holiday)).toBe(false);
  });

  test.each([
    ['2026-01-05', '09:00', 'Öppet till 17:00'],
    ['2026-01-05', '07:00', 'Stängt nu, öppnar 08:00'],
    ['2026-01-04', '12:00', 'Stängt nu, öppnar i morgon 08:00'],
    ['2026-01-06', '12:00', 'Stängt nu, öppnar lördag 20:00'],
  ])('is said in words: %s %s', (dag, klockan, words) => {
    expect(lagesord(unit, { dag, klockan })?.ord).toBe(words);
  });

  test.each([
    ['winter', '2026-01-05T23:30:00Z', { dag: '2026-01-06', klockan: '00:30' }],
    ['summer', '2026-07-05T22:30:00Z', { dag: '2026-07-06', klockan: '00:30' }],
  ])('is Swedish time: %s', (_case, moment, expected) => {
    expect(nuVid(new Date(moment))).toEqual(expected);
  });
});

describe('helgdagar', () => {
  test('are those of the almanac', () => {
    const of = (ar: number) => [...helgdagar(ar).keys()];
    expect(of(2026)).toEqual([
      ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01'],
      ...['2026-05-14', '2026-05-24', '2026-06-06', '2026-06-20', '2026-10-31', '2026-12-25'],
      '2026-12-26',
    ]);
    // Easter at its earliest and latest within a lifetime.
    expect([helgdag('2008-03-23'), helgdag('2038-04-25')]).toEqual(['Påskdagen', 'Påskdagen']);
    expect(helgdag('2026-06-07')).toBeNull();
  });
});

describe('kallor', () => {
  const kalla = (dokument: string, exempel = false) => ({ dokument, exempel });
  test('a sum of sample data says so, and so does one that holds some', () => {
    expect(kallorAv([kalla('A', true), kalla('A', true)]).exempel).toBe('allt');
    expect(kallorAv([kalla('A', true), kalla('B')])).toEqual({
      dokument: ['B'],
      exempel: 'delvis',
      utan: 0,
    });
    expect(kallorAv([kalla('A', true), null]).exempel).toBe('delvis');
    expect(kallorAv([null, kalla('B')])).toEqual({ dokument: ['B'], exempel: 'inget', utan: 1 });
  });

  test('a file distinguishes unknown from none', () => {
    expect(kallceller([{ dokument: 'A', avsnitt: 's. 3', exempel: false }])).toEqual([
      'A, s. 3',
      'nej',
    ]);
    expect(kallceller([null])).toEqual(['okänt', 'okänt']);
    expect(kallceller([kalla('A', true), kalla('B')])[1]).toBe('delvis');
  });
});

describe('oppettider', () => {
  const from = (veckodagar: number[], oppnar: string, stanger: string) =>
    veckodagar.map((veckodag) => ({ veckodag, oppnar, stanger }));

  test('days of the same hours stand together, and a day of its own hours by itself', () => {
    const week = [...from([1, 2, 3, 5], '08:00', '17:00'), ...from([4], '08:00', '19:00')];
    expect(formatOppettider(week)).toBe('mån–ons 08:00–17:00, tors 08:00–19:00, fre 08:00–17:00');
    expect(formatOppettider(from([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00'))).toBe(
      'mån–sön 00:00–24:00',
    );
  });

  test('a day may have several hours, and a unit may keep none', () => {
    const monday = [...from([1], '13:00', '16:00'), ...from([1], '08:00', '12:00')];
    expect(formatOppettider(monday)).toBe('mån 08:00–12:00 och 13:00–16:00');
    expect(formatOppettider([])).toBe('inga fasta tider');
  });
});

/** The enums that fields of forms choose from, with their codes. */
const choicesIn = (fields: readonly FormField[]): (readonly [string, string[]])[] =>
  fields.flatMap(({ typename, choices, fields: inner }) =>
    typename !== null && choices.length > 0
      ? [[typename, [...choices]] as const]
      : choicesIn(inner),
  );

describe('ord', () => {
  test('every code that the network may answer with, or a form offers, has words, and no two of an enum the same', () => {
    const enums = Object.values(apiSchema().getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith('__'),
    );
    const codes = enums.map(
      (type) =>
        [type.name, isEnumType(type) ? type.getValues().map(({ name }) => name) : []] as const,
    );
    const offered = Object.values(formular('KOMMUN').andringar).flatMap(({ falt }) =>
      choicesIn(falt),
    );
    const inList = Object.entries(ordlista).map(([name, words]) => [name, Object.keys(words)]);
    expect(Object.fromEntries(inList)).toEqual(
      Object.fromEntries(
        [...codes, ...offered].map(([name, values]) => [name, expect.arrayContaining(values)]),
      ),
    );
    for (const words of Object.values(ordlista)) {
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
  });
});

describe('summera', () => {
  test('amounts are added without rounding, and nothing is not zero', () => {
    expect(summera(['0.10', '0.20'])).toBe('0.30');
    expect(summera(['9007199254740993.01', '0.01'])).toBe('9007199254740993.02');
    expect(summera(['5.00', '-5.05'])).toBe('-0.05');
    expect(summera(['0.00'])).toBe('0.00');
    expect(summera([])).toBeNull();
  });
});

describe('toCsv', () => {
  test('a table is saved with numbers as numbers, unknown as unknown, and quotation marks where they are needed', () => {
    expect(
      toCsv(
        ['Namn', 'Antal'],
        [
          ['Ö; "ny"', 1.5],
          ['a\nb', null],
        ],
      ),
    ).toBe('\uFEFFNamn;Antal\r\n"Ö; ""ny""";1,5\r\n"a\nb";okänt\r\n');
  });

  test.each(['=1+1', '+46 18', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '＠x', "'=1"])(
    'the text %j is saved as the CLI exports it: shown, not run as a formula',
    (text) => {
      const cell = /[\r\n]/.test(text) ? `"${skyddad(text)}"` : skyddad(text);
      expect(toCsv(['a'], [[text]])).toBe(`\uFEFFa\r\n${cell}\r\n`);
      expect(skyddad(text)).toBe(`'${text}`);
    },
  );
});
