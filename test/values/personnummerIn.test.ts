import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOrganisationsnummer } from '../../shared/values/organisationsnummer.ts';
import { personnummerIn } from '../../shared/values/personnummerIn.ts';
import { fuzz } from '../fuzz.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The check digit that makes the digits of a number right by Luhn's algorithm. */
function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** The twelve digits of somebody who could exist: a personnummer, or a samordningsnummer. */
const person = fc
  .record({
    day: fc.date({ min: new Date('1905-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    serial: fc.integer({ min: 1, max: 999 }),
    coordination: fc.boolean(),
  })
  .map(({ day, serial, coordination }) => {
    const date = day.toISOString().slice(0, 10);
    const ofMonth = Number(date.slice(8)) + (coordination ? 60 : 0);
    const nine = `${date.slice(2, 4)}${date.slice(5, 7)}${two(ofMonth)}${String(serial).padStart(3, '0')}`;
    return `${date.slice(0, 2)}${nine}${checkDigit(nine)}`;
  });

const all = (form: RegExp, before = 0x1_0000) =>
  Array.from({ length: before }, (_, code) => String.fromCharCode(code)).filter((one) =>
    form.test(one),
  );
const dashes = fc.constantFrom(
  ...all(/[\p{Pd}\u2212\u2043\u207b\u208b~\u2053\u23af\u2500\u2501\u30fc\uff70\u4e00]/u),
  '+',
);
const spaces = fc.constantFrom(...all(/\p{Zs}/u), '\t', '\u2800');
const points = fc.constantFrom(
  '.',
  '\u00b7',
  '\u2024',
  '\u2027',
  '\u2026',
  '/',
  '\\',
  '\u2215',
  '\uff0f',
  '_',
);
const separator = fc.oneof(
  dashes,
  spaces,
  points,
  dashes.map((dash) => ` ${dash} `),
);
/** How a number is parted, in how many digits each; the century stands in the first. */
const partings = [
  [12],
  [8, 4],
  [2, 6, 4],
  [4, 2, 2, 4],
  [4, 4, 4],
  [2, 2, 2, 2, 4],
  [4, 2, 2, 2, 2],
];

/** Zero of several scripts; the others follow it. */
const zeros = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce);
const invisible = fc.constantFrom(...all(/\p{Cf}/u));
const around = fc.constantFrom(
  ['', ''],
  ['Ring Anna (', ') i dag.'],
  ['Pnr ', ', se bilaga'],
  ['Mötet gällde:\n', '\n'],
  ['pnr', ''],
  ['rum B12, ', '; tel. 018-611 00 00'],
);

const written = fc
  .record({
    digits: person,
    century: fc.boolean(),
    parting: fc.constantFrom(...partings),
    between: separator,
    last: separator,
    zero: zeros,
    hidden: fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 3 }),
    around,
  })
  .map(({ digits, century, parting, between, last, zero, hidden, around: [before, after] }) => {
    let rest = digits;
    const groups = parting.map((length) => {
      const group = rest.slice(0, length);
      rest = rest.slice(length);
      return group;
    });
    if (!century) groups[0] = (groups[0] as string).slice(2);
    const parts = groups.filter((group) => group !== '');
    const uniform = parting.at(-1) === 2;
    const number = parts.reduce(
      (text, group, n) => text + (n === parts.length - 1 && !uniform ? last : between) + group,
    );
    const scripted = number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    const letters = [...scripted];
    for (const [at, character] of hidden) letters.splice(at % (letters.length + 1), 0, character);
    return `${before}${letters.join('')}${after}`;
  });

const digits = (min: number, max = min) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const year = fc.integer({ min: 1995, max: 2040 }).map(String);
const isoDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => [two(hour), two(minute)] as const);
const organisation = fc
  .tuple(
    fc.constantFrom('2', '5', '7', '8', '9'),
    digits(1),
    fc.integer({ min: 2, max: 9 }),
    digits(6),
  )
  .map(([first, second, third, more]) => {
    const nine = `${first}${second}${third}${more}`;
    return `${nine.slice(0, 6)}-${nine.slice(6)}${checkDigit(nine)}`;
  })
  .filter(isOrganisationsnummer);
const amount = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
const thousands = (space: string) => (value: bigint) =>
  String(value).replace(/\B(?=(\d{3})+$)/g, space);

/** What officials write that has many digits and is about nobody. */
const harmless = {
  diarienummer: fc.oneof(
    fc.tuple(fc.constantFrom('KSN', 'ALN', 'OSN'), year, digits(5)).map((one) => one.join('-')),
    fc
      .tuple(fc.constantFrom('RS ', 'HSN ', 'LS ', 'RS'), year, digits(4, 5))
      .map(([of, y, n]) => `${of}${y}-${n}`),
    fc.tuple(year, digits(4, 6)).map(([y, n]) => `dnr ${y}/${n}`),
    fc
      .tuple(digits(1), digits(1), digits(5), year)
      .map(([a, b, n, y]) => `Dnr ${a}.${b}-${n}/${y}`),
    fc.tuple(year, digits(4), digits(1, 2)).map((one) => `RS${one.join('-')}`),
    fc.tuple(digits(5), digits(1), year).map(([n, part, y]) => `${n}-${part}/${y}`),
  ),
  organisationsnummer: fc.oneof(
    organisation,
    organisation.map((one) => one.replace('-', '')),
    organisation.map((one) => `16${one}`),
    organisation.map((one) => `SE${one.replace('-', '')}01`),
  ),
  'HSA-id': fc.oneof(
    fc.tuple(organisation, digits(4)).map(([one, n]) => `SE${one.replace('-', '')}-${n}`),
    fc
      .tuple(
        organisation,
        fc.string({
          unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWX'),
          minLength: 4,
          maxLength: 6,
        }),
      )
      .map(([one, n]) => `SE${one.replace('-', '')}-${n}`),
    fc.tuple(organisation, digits(5)).map(([one, n]) => `SE16${one.replace('-', '')}-F${n}`),
  ),
  date: fc.oneof(
    isoDate.map((one) => one.slice(0, 10)),
    isoDate.map((one) => one.slice(0, 19)),
    isoDate,
    isoDate.map((one) => one.slice(0, 10).replaceAll('-', '')),
    isoDate.map(
      (one) => `${Number(one.slice(8, 10))}/${Number(one.slice(5, 7))} ${one.slice(0, 4)}`,
    ),
    fc.tuple(isoDate, clock).map(([one, time]) => `${one.slice(0, 10)} kl. ${time.join('.')}`),
    fc.tuple(isoDate, clock).map(([one, time]) => `${one.slice(0, 10)} ${time.join('.')}`),
    fc
      .tuple(isoDate, clock, clock)
      .map(([one, from, to]) => `${one.slice(0, 10)} ${from[0]}-${to[0]}`),
    fc
      .tuple(isoDate, isoDate, fc.constantFrom('–', ' – ', ' - ', '/', ' till ', '--'))
      .map(([from, to, sign]) => `${from.slice(0, 10)}${sign}${to.slice(0, 10)}`),
    fc.tuple(isoDate, isoDate).map(([from, to]) => `${from.slice(0, 10)} ${to.slice(0, 10)}`),
    fc
      .tuple(isoDate, isoDate)
      .map(
        ([from, to]) =>
          `${from.slice(2, 10).replaceAll('-', '')}-${to.slice(2, 10).replaceAll('-', '')}`,
      ),
    fc.tuple(year, year).map((one) => one.join('–')),
  ),
  amount: fc.oneof(
    amount.map((one) => `${one} kr`),
    amount.map((one) => `${thousands(' ')(one)} kronor`),
    amount.map(thousands('\u00a0')),
    amount.map(thousands('.')),
    amount.map((one) => `${thousands(' ')(one)},${two(Number(one % 100n))}`),
    amount.map((one) => `${one / 100_000n}.${two(Number(one % 100n))}`),
    amount.map((one) => `${one},${two(Number(one % 100n))}`),
    fc.tuple(amount, amount).map((both) => both.map(thousands(' ')).join(' – ')),
    fc.integer({ min: 0, max: 10_000 }).map((one) => `${one / 100} %`),
  ),
  'telephone number': fc.oneof(
    digits(7).map((n) => `+46 70 ${n.slice(0, 3)} ${n.slice(3, 5)} ${n.slice(5)}`),
    digits(7, 9).map((n) => `+46${n.replace(/^0/, '1')}`),
    digits(7).map((n) => `018-${n.slice(0, 3)} ${n.slice(3, 5)} ${n.slice(5)}`),
    digits(8).map((n) => `08-${n.slice(0, 3)} ${n.slice(3, 5)} ${n.slice(5)}`),
    digits(7).map((n) => `070-${n.slice(0, 3)} ${n.slice(3, 5)} ${n.slice(5)}`),
  ),
  'name of a company': fc.oneof(
    fc
      .tuple(
        fc.constantFrom('Vård & Omsorg', 'Läkarhuset', 'Hemtjänst', 'Fastighets AB Kvarnen'),
        digits(1, 4),
      )
      .map(([name, n]) => `${name} ${n} AB`),
    fc
      .tuple(organisation, fc.constantFrom('AB', 'HB', 'ek. för.'))
      .map(([n, form]) => `Aktiebolaget Grundstenen ${n.slice(0, 6)} ${form}`),
    fc
      .tuple(digits(5), digits(1, 2))
      .map(([post, n]) => `Storgatan ${n}, ${post.slice(0, 3)} ${post.slice(3)} Tierp`),
  ),
  'id made at random': fc.oneof(
    fc.uuid(),
    fc
      .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
      .filter((one) => /[a-f]/.test(one)),
  ),
} as const;

describe('personnummerIn, by generated texts', () => {
  test('finds one however it is written', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(personnummerIn(text)).not.toBeNull();
      }),
      fuzz(1500),
    );
  });

  test.each(Object.entries(harmless))('finds none in a %s', (_what, text) => {
    const within = fc
      .tuple(text, fc.constantFrom('', 'Se ', 'Enligt '))
      .map(([one, before]) => `${before}${one}`);
    fc.assert(
      fc.property(within, (one) => {
        expect(personnummerIn(one)).toBeNull();
      }),
      fuzz(600),
    );
  });
});
