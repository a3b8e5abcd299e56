import { expect, test } from '@jest/globals';
import {
  type Bekraftelse,
  bekraftelseAv,
} from '../../gateway/portal/src/views/vardcentrum/bekraftelse.ts';

type Avtal = NonNullable<Parameters<typeof bekraftelseAv>[0]>;
const signed = (over: Partial<Avtal['parter'][number]>): Avtal => ({
  villkorHash: 'a',
  parter: [
    {
      huvudmanId: 'tierp',
      status: 'UNDERTECKNAT',
      villkorHash: 'a',
      andelProcent: '35.00',
      ...over,
    } as Avtal['parter'][number],
  ],
});

test.each<[Avtal | null, Bekraftelse]>([
  [signed({}), 'bekraftad'],
  [signed({ andelProcent: '40' }), 'annan-andel'],
  [signed({ andelProcent: null }), 'annan-andel'],
  [signed({ villkorHash: 'b' }), 'andra-villkor'],
  [signed({ status: 'UTKAST' }), 'inte-undertecknad'],
  [signed({ status: 'AVVISAT' }), 'avvisad'],
  [signed({ status: 'UPPSAGT' }), 'uppsagd'],
  [signed({ status: null }), 'svarade-inte'],
  [{ villkorHash: 'a', parter: [] }, 'inget-avtal'],
  [null, 'inget-avtal'],
] as const)(
  'only a signature on these terms and this share confirms it (%#)',
  (avtal, expected) => {
    expect(bekraftelseAv(avtal, 'tierp', 35)).toBe(expected);
  },
);

test('an agreement that shares no cost is confirmed by the signature alone', () => {
  expect(bekraftelseAv(signed({ andelProcent: null }), 'tierp', null)).toBe('bekraftad');
});
