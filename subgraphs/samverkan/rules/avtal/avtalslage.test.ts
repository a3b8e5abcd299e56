import { describe, expect, test } from '@jest/globals';
import { procent } from '../../../../shared/values/procent.ts';
import { type Avtalspartsvar, type Avtalstext, avtalslage, avvikelsetext } from './avtalslage.ts';

const delat: Avtalstext = {
  parter: ['kommunen', 'regionen'],
  uttradda: new Map(),
  villkorHash: 'hash',
  andelar: [
    { part: 'kommunen', procent: procent(35) },
    { part: 'regionen', procent: procent(65) },
  ],
  egnaBidrag: false,
};
const signs = (
  huvudmanId: string,
  andelProcent: number | null,
  villkorHash: string | null = 'hash',
) => ({
  status: 'UNDERTECKNAT',
  villkorHash,
  andelProcent,
  uppgiftslamnare: { huvudmanId },
});
const silent: Avtalspartsvar = {
  status: null,
  villkorHash: null,
  andelProcent: null,
  uppgiftslamnare: null,
};
const region = signs('regionen', 65);
const kommun = signs('kommunen', 35);
const names: Record<string, string> = { kommunen: 'Kommunen', regionen: 'Regionen' };
function judge(svar: (Avtalspartsvar | null)[] | null, avtal = delat) {
  const { gallande, avvikelser } = avtalslage(avtal, svar);
  return [gallande, avvikelser.map((one) => avvikelsetext(one, (id) => names[id] ?? id))];
}

describe('avtalslage', () => {
  test('names a party that has left with its date, and leaves unknown whether the agreement holds', () => {
    const left = { ...delat, uttradda: new Map([['regionen', '2026-03-01']]) };
    expect(judge([kommun, silent], left)).toEqual([
      null,
      ['Regionen lämnade nätverket 2026-03-01 och tillfrågas inte om sin underskrift.'],
    ]);
  });

  test('takes each contribution to common funds as the party commits it, where the terms state none', () => {
    const medel = { ...delat, andelar: [], egnaBidrag: true };
    expect(judge([signs('regionen', 60), signs('kommunen', null)], medel)).toEqual([true, []]);
    expect(judge([signs('regionen', 60), silent], medel)).toEqual([
      null,
      ['Kommunen har inte svarat om sin underskrift.'],
    ]);
    expect(judge([signs('regionen', 60), kommun], { ...delat, egnaBidrag: true })).toEqual([
      false,
      [
        'Regionen har undertecknat andelen 60 %, men enligt villkoren är den 65 %.',
        'De undertecknade andelarna blir tillsammans 95 %, inte 100 %.',
      ],
    ]);
  });

  test('holds when all have signed the same terms and the shares make 100, in any order', () => {
    expect(judge([region, kommun])).toEqual([true, []]);
    expect(judge([kommun, region])).toEqual([true, []]);
  });

  test.each([-50, 101, 1e300])('a share of %p %% is named, and in no sum', (share) => {
    const [gallande, sentences] = judge([signs('regionen', share), kommun]);
    expect(gallande).toBe(false);
    expect(sentences).toEqual([
      expect.stringMatching(/^Regionen har angett andelen .* %, som inte ligger mellan 0 och 100/),
    ]);
  });

  test('is unknown while somebody is silent', () => {
    const sentence = 'Regionen har inte svarat om sin underskrift.';
    expect(judge([silent, kommun])).toEqual([null, [sentence]]);
    expect(judge([null, kommun])).toEqual([null, [sentence]]);
    expect(avtalslage(delat, null).gallande).toBeNull();
  });

  test('is unknown while somebody does not show whether it has signed: that is not silence, nor no', () => {
    const hidden = { ...region, status: null, villkorHash: null, andelProcent: null };
    expect(judge([hidden, kommun])).toEqual([
      null,
      ['Regionen visar inte för den som frågar om parten har undertecknat.'],
    ]);
  });

  test.each([
    ['UTKAST', 'Regionen har inte undertecknat avtalet.'],
    ['AVVISAT', 'Regionen har avvisat avtalet.'],
    ['UPPSAGT', 'Regionen har sagt upp avtalet.'],
  ])('does not hold with %s, although another is silent', (status, sentence) => {
    const [gallande, sentences] = judge([silent, { ...region, status }]);
    expect(gallande).toBe(false);
    expect(sentences).toContain(sentence);
  });

  test('does not hold when a party has signed other terms', () => {
    expect(judge([signs('regionen', 65, 'annan'), kommun])).toEqual([
      false,
      ['Regionen har undertecknat en annan lydelse av villkoren än den som finns här.'],
    ]);
  });

  test('does not hold when a party has signed another share, and says the sum', () => {
    expect(judge([signs('regionen', 60.5), kommun])).toEqual([
      false,
      [
        'Regionen har undertecknat andelen 60,5 %, men enligt villkoren är den 65 %.',
        'De undertecknade andelarna blir tillsammans 95,5 %, inte 100 %.',
      ],
    ]);
  });

  test('does not hold when two other shares happen to make 100', () => {
    expect(judge([signs('regionen', 60), signs('kommunen', 40)])[0]).toBe(false);
  });

  test('does not hold when the terms themselves do not make 100', () => {
    const fel = { ...delat, andelar: [{ part: 'regionen', procent: procent(65) }] };
    expect(judge([region, signs('kommunen', null)], fel)).toEqual([
      false,
      [
        'Andelarna i villkoren blir tillsammans 65 %, inte 100 %.',
        'De undertecknade andelarna blir tillsammans 65 %, inte 100 %.',
      ],
    ]);
  });

  test('is unknown while a party does not show what it has signed', () => {
    expect(judge([signs('regionen', null, null), kommun])).toEqual([
      null,
      [
        'Regionen visar inte vilka villkor parten har undertecknat.',
        'Regionen visar inte vilken andel parten har undertecknat.',
      ],
    ]);
  });

  test('asks for no shares when no cost is shared', () => {
    const utan = { ...delat, andelar: [] };
    expect(judge([signs('regionen', null), signs('kommunen', null)], utan)).toEqual([true, []]);
    expect(judge([signs('regionen', 65), signs('kommunen', null)], utan)[0]).toBe(false);
  });

  test('an agreement without parties does not hold', () => {
    expect(judge([], { ...delat, parter: [], andelar: [] })).toEqual([
      false,
      ['Avtalet har inga parter.'],
    ]);
  });
});
