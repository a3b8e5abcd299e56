import { expect, test } from '@jest/globals';
import { judge } from './judge.ts';

const nyckeltal = (vardplatser: number | null, belopp: string) => ({
  vardplatser,
  budgetar: [{ ar: 2026, belopp }],
});
const truth = {
  vardcentrum: {
    namn: 'Vårdcentrum',
    deltagare: [
      { part: { id: 'a', namn: 'A' }, status: 'ACCEPTERAT', nyckeltal: nyckeltal(10, '1.50') },
      { part: { id: 'b', namn: 'B' }, status: 'ACCEPTERAT', nyckeltal: nyckeltal(null, '2.00') },
    ],
    funktionstackning: [
      { funktion: 'RONTGEN', tackt: true },
      { funktion: 'GERIATRIK', tackt: false },
      { funktion: 'JOUR', tackt: true },
    ],
    sammanstallning: {
      vardplatser: 10,
      budgetar: [{ ar: 2026, belopp: '3.50' }],
      svarade: [{ id: 'a' }, { id: 'b' }],
      saknas: [],
    },
  },
};
const [participationA] = truth.vardcentrum.deltagare;
const withoutB = {
  vardcentrum: {
    ...truth.vardcentrum,
    deltagare: [participationA, { part: { id: 'b', namn: 'B' }, status: null, nyckeltal: null }],
    funktionstackning: [
      { funktion: 'RONTGEN', tackt: true },
      { funktion: 'GERIATRIK', tackt: null },
    ],
    sammanstallning: {
      vardplatser: 10,
      budgetar: [{ ar: 2026, belopp: '1.50' }],
      svarade: [{ id: 'a' }],
      saknas: [{ id: 'b' }],
    },
  },
};
const natverk = (huvudman: string, status: string) => ({ natverk: [{ huvudman, status }] });
const kind = (data: unknown, extensions: object = {}, errors?: object[]) =>
  judge(truth, { status: 200, body: { data, extensions, errors } }).kind;

test('the truth is complete, also when it is shown as it was before', () => {
  expect(kind(truth)).toBe('complete');
  expect(
    judge(truth, { status: 200, body: { data: truth, extensions: natverk('b', 'INAKTUELLT') } }),
  ).toEqual({
    kind: 'complete',
    stale: true,
  });
});

test('a function is missing only where somebody is silent', () => {
  const { funktionstackning } = withoutB.vardcentrum;
  expect(kind({ vardcentrum: { ...truth.vardcentrum, funktionstackning } })).toBe('wrong');
});

test('what is missing of a party that is named makes an answer partial; of one that is not, wrong', () => {
  expect(kind(withoutB, natverk('b', 'SVARADE_INTE'))).toBe('partial');
  expect(kind(withoutB, {}, [{ extensions: { huvudman: 'b' } }])).toBe('partial');
  expect(kind(withoutB)).toBe('wrong');
  expect(kind(withoutB, natverk('a', 'SVARADE_INTE'))).toBe('wrong');
});

test.each<[string, (data: typeof withoutB.vardcentrum) => object]>([
  ['another value', (data) => ({ ...data, namn: 'Annat' })],
  [
    'a sum that has the missing party in it',
    (data) => ({
      ...data,
      sammanstallning: { ...data.sammanstallning, budgetar: [{ ar: 2026, belopp: '3.50' }] },
    }),
  ],
  [
    'a sum that does not say who is missing',
    (data) => ({ ...data, sammanstallning: { ...data.sammanstallning, saknas: [] } }),
  ],
  [
    'no where it is unknown',
    (data) => ({
      ...data,
      funktionstackning: [
        { funktion: 'RONTGEN', tackt: false },
        { funktion: 'GERIATRIK', tackt: null },
      ],
    }),
  ],
  [
    'a function that nobody offers',
    (data) => ({
      ...data,
      funktionstackning: [...data.funktionstackning, { funktion: 'REHABILITERING', tackt: true }],
    }),
  ],
  ['one party fewer', (data) => ({ ...data, deltagare: [participationA] })],
])('%s is wrong, whoever is silent', (_what, change) => {
  const data = { vardcentrum: change(withoutB.vardcentrum) };
  expect(kind(data, natverk('b', 'SVARADE_INTE'))).toBe('wrong');
});

test('with samverkan silent nothing need be there, if samverkan is named', () => {
  const errors = [{ extensions: { code: 'SAMVERKAN_UNAVAILABLE' } }];
  expect(kind({ vardcentrum: null }, {}, errors)).toBe('partial');
  expect(kind({ vardcentrum: null })).toBe('wrong');
});

test('what is no answer has failed', () => {
  expect(judge(truth, { status: 500, body: null }).kind).toBe('failed');
  expect(judge(truth, { status: 200, body: { errors: [] } }).kind).toBe('failed');
  expect(judge(truth, { status: 200, body: { data: null, errors: [] } }).kind).toBe('failed');
});

test('what samverkan, which is named, had to list first may be missing whole', () => {
  const errors = [{ message: 'samverkan: …', extensions: { code: 'SAMVERKAN_UNAVAILABLE' } }];
  expect(judge(truth, { status: 200, body: { data: null, errors } })).toMatchObject({
    kind: 'partial',
    said: [{ party: 'samverkan' }],
  });
  expect(judge(truth, { status: 503, body: { data: null, errors } }).kind).toBe('failed');
});
