import type { Attack } from '../Attack.ts';
import { altering, alteringEach } from '../behaviours.ts';
import { bystander } from '../Ground.ts';
import type { HonestAnswer } from '../HostileServer.ts';
import { secret } from '../leaks.ts';
import { memberAttack, ownOf } from '../memberAttack.ts';

const answered = { status: 'SVARADE' };
const formless = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' };

/** The honest answer as text, with this put first in its entity. */
const withFirst = (members: string) =>
  altering((answer: HonestAnswer) =>
    JSON.stringify(answer).replace('"_entities":[{', `"_entities":[{${members},`),
  );
/** The same, put last. */
const withLast = (members: string) =>
  altering((answer: HonestAnswer) => {
    const text = JSON.stringify(answer);
    const end = text.lastIndexOf('}]}');
    return `${text.slice(0, end)},${members}${text.slice(end)}`;
  });

const polluting = '{"polluted":"hemlig","namn":"hemlig"}';

/** One field of its figures made wrong: the field is null, and the joint figures of the others stand. */
const figure = (name: string, tried: string, figures: Record<string, unknown>) =>
  memberAttack({
    name,
    tried,
    behave: altering((answer: HonestAnswer) => {
      Object.assign(answer.data._entities[0].nyckeltal, figures);
      return JSON.stringify(answer).replaceAll('"RAW:1e999"', '1e999').replaceAll('"RAW:-0"', '-0');
    }),
    own: 'of no consequence',
    more: (answer, { honest }, verdict) => {
      const { svarade, saknas, budgetar } = answer.data.vardcentrum.sammanstallning;
      verdict.holds('the joint figures stand', svarade.length === 5 && saknas.length === 0);
      verdict.same('its units are kept', ownOf(answer), ownOf(honest));
      verdict.holds('the sums of other years stand', budgetar.length > 0, budgetar);
    },
  });

const most = '90000000000000.00';

/** Keys and values that mean something to a program, and not to a reader. */
export const wrongValues: Attack[] = [
  memberAttack({
    name: '__proto__',
    tried: 'keys that would change every object',
    behave: withFirst(`"__proto__":${polluting},"prototype":${polluting}`),
    own: 'as it honestly is',
    told: answered,
  }),
  memberAttack({
    name: 'constructor',
    tried: 'keys that objects are born with',
    behave: withFirst(
      `"constructor":{"prototype":${polluting}},"toString":1,"valueOf":null,"hasOwnProperty":1,"then":{}`,
    ),
    own: 'as it honestly is',
    told: answered,
  }),
  memberAttack({
    name: '__proto__ for the data',
    tried: 'an answer that inherits its data',
    behave: altering(({ data }) => `{"__proto__":{"data":${JSON.stringify(data)}}}`),
    own: 'null',
    told: formless,
  }),
  memberAttack({
    name: '__proto__ for fields',
    tried: 'an entity that inherits its fields, and one asked for as __proto__ and constructor',
    query: `{ vardcentrum(id: "tierp-alvkarleby") { deltagare { part { id }
      __proto__: status constructor: roll hasOwnProperty: verksamheter { __proto__: namn toString: typ } } } }`,
    behave: alteringEach((entity) => {
      Object.defineProperty(entity, '__proto__', { value: { polluted: secret }, enumerable: true });
    }),
    own: 'of no consequence',
    more: ({ data, text }, _ground, verdict) => {
      const rows: Record<string, unknown>[] = JSON.parse(text).data.vardcentrum.deltagare;
      const others = rows.filter(({ part }) => (part as { id: string }).id !== 'tierp');
      verdict.holds('four others', others.length === 4, data);
      verdict.holds(
        'others whole',
        others.every((row) => Object.hasOwn(row, '__proto__') && Object.hasOwn(row, 'constructor')),
        others,
      );
    },
  }),
  memberAttack({
    name: 'duplicate keys',
    tried: 'each key twice, the first of them in another’s name',
    behave: withFirst(
      `"status":"UPPSAGT","nyckeltal":{"huvudmanId":"${bystander}"},"roll":["hemlig"]`,
    ),
    own: 'as it honestly is',
    told: answered,
  }),
  memberAttack({
    name: 'duplicate keys, the last one forged',
    tried: 'each key twice, the second of them in another’s name',
    behave: withLast(`"nyckeltal":{"huvudmanId":"${bystander}","funktioner":[],"hemlig":1}`),
    own: 'null',
    told: formless,
  }),
  memberAttack({
    name: 'a forged trace',
    tried: 'a trace that says how the others’ subgraphs behaved',
    behave: altering((answer) => {
      answer.extensions = {
        ftv1: Buffer.from(secret).toString('base64'),
        natverk: [{ huvudman: bystander, status: 'SVARADE_INTE' }],
        http: { status: 500 },
        queryPlan: secret,
      };
      answer.http = { status: 500 };
      answer.hasNext = true;
      answer.incremental = [{ path: [], data: { vardcentrum: secret } }];
    }),
    own: 'as it honestly is',
    told: answered,
  }),
  memberAttack({
    name: 'NaN',
    tried: 'a number that JSON does not have',
    behave: altering((answer) =>
      JSON.stringify(answer).replace(/"vardplatser":[^,}]+/, '"vardplatser":NaN'),
    ),
    own: 'null',
    told: { status: 'OGILTIGT_SVAR', orsak: 'EJ_JSON' },
  }),
  figure('1e999', 'a number that is read as infinite', { vardplatser: 'RAW:1e999' }),
  figure('-0 and fractions', 'numbers that are no whole numbers', {
    vardplatser: 0.1,
    belagdaVardplatser: 'RAW:-0',
  }),
  figure('numbers beyond Int', 'a number of places that no Int holds', { vardplatser: 2 ** 31 }),
  figure('the largest Int', 'so many places that those of all are more than an Int holds', {
    vardplatser: 2 ** 31 - 1,
    belagdaVardplatser: 2 ** 31 - 1,
  }),
  figure('money beyond measure', 'amounts that cannot be read', {
    budgetar: [
      { ar: 2026, belopp: '9'.repeat(400) },
      { ar: 2026, belopp: '1e9' },
      { ar: 2026, belopp: 'hemlig' },
    ],
  }),
  figure(
    'money that overflows',
    'amounts that each can be read and whose sum cannot be kept exactly',
    {
      budgetar: Array.from({ length: 90 }, () => ({ ar: 2030, belopp: most })),
    },
  ),
  memberAttack({
    name: 'figures that cannot be',
    tried: 'numbers and amounts of valid form that take the totals of all away, or below zero',
    query: `{ vardcentrum(id: "tierp-alvkarleby") { sammanstallning {
      vardplatser belagdaVardplatser budgetar { ar belopp parter { id } } svarade { id } saknas { id }
      orimliga { part { id } uppgift antal } } } }`,
    behave: alteringEach((entity) => {
      Object.assign(entity.nyckeltal as object, {
        vardplatser: -1000,
        budgetar: [
          { ar: 2026, belopp: most },
          { ar: 2025, belopp: '-1.00' },
          { ar: -5, belopp: '1.00' },
        ],
      });
    }),
    own: 'of no consequence',
    more: ({ data }, _ground, verdict) => {
      const sum = data.vardcentrum.sammanstallning;
      verdict.same('named', sum.orimliga, [
        { part: { id: 'tierp' }, uppgift: 'VARDPLATSER', antal: 1 },
        { part: { id: 'tierp' }, uppgift: 'BUDGETAR', antal: 3 },
      ]);
      verdict.same('nobody is missing', [sum.svarade.length, sum.saknas], [5, []]);
      verdict.same(
        'the years of the others',
        sum.budgetar.map(({ ar }: { ar: number }) => ar),
        [2026, 2025],
      );
      const others = sum.budgetar.every(
        ({ belopp, parter }: { belopp: string; parter: { id: string }[] }) =>
          Number(belopp) > 0 && parter.length > 1 && parter.every(({ id }) => id !== 'tierp'),
      );
      verdict.holds('the sums are those of the others', others, sum.budgetar);
      verdict.holds('no total is below zero', sum.vardplatser >= 0, sum.vardplatser);
    },
  }),
  ...['\\ud800 \\udfff', 'a\\u202eb', 'a\\u200bb', '\\u001b[2J'].map((hidden) =>
    memberAttack({
      name: `a text with ${hidden}`,
      tried: 'a text that says another thing to people than to programs, or that no encoding has',
      behave: altering((answer) =>
        JSON.stringify(answer).replace(/"roll":(?:null|"[^"]*")/, `"roll":"${hidden}"`),
      ),
      own: 'of no consequence',
      more: (answer, _ground, verdict) => {
        verdict.holds('it is not shown', ownOf(answer)?.roll === null, ownOf(answer)?.roll);
      },
    }),
  ),
];
