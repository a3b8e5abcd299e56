import { expect, test } from '@jest/globals';
import { MemberStatuses, type Svarsstatus } from './MemberStatuses.ts';

test.each<[Svarsstatus, Svarsstatus, Svarsstatus]>([
  ['SVARADE', 'SVARADE', 'SVARADE'],
  ['SVARADE', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['SVARADE', 'OGILTIGT_SVAR', 'OGILTIGT_SVAR'],
  ['OGILTIGT_SVAR', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['SVARADE', 'NEKADE', 'SVARADE'],
  ['NEKADE', 'NEKADE', 'NEKADE'],
  ['NEKADE', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['NEKADE', 'OGILTIGT_SVAR', 'OGILTIGT_SVAR'],
  ['SVARADE', 'SPARRAD', 'SPARRAD'],
  ['OGILTIGT_SVAR', 'SPARRAD', 'SPARRAD'],
  ['SPARRAD', 'SVARADE_INTE', 'SVARADE_INTE'],
  ['SVARADE', 'INAKTUELLT', 'INAKTUELLT'],
  ['NEKADE', 'INAKTUELLT', 'INAKTUELLT'],
  ['INAKTUELLT', 'SPARRAD', 'SPARRAD'],
  ['INAKTUELLT', 'OGILTIGT_SVAR', 'OGILTIGT_SVAR'],
])('a party that answers %s and %s stands as %s, whichever comes first', (a, b, status) => {
  for (const order of [
    [a, b],
    [b, a],
  ]) {
    const natverk = new MemberStatuses();
    order.forEach((one, ms) => {
      natverk.report({ huvudman: 'tierp', status: one, ms });
    });
    expect(natverk.list()).toMatchObject([{ huvudman: 'tierp', status, ms: 1 }]);
  }
});

test('the age of the oldest that is shown of a party stands, whatever its status', () => {
  const natverk = new MemberStatuses();
  const stale = (alderSekunder: number, tid: string) =>
    ({ huvudman: 'tierp', status: 'INAKTUELLT', alderSekunder, tid, ms: 0 }) as const;
  natverk.report(stale(10, '2026-11-22T08:00:50.000Z'));
  natverk.report(stale(60, '2026-11-22T08:00:00.000Z'));
  natverk.report(stale(20, '2026-11-22T08:00:40.000Z'));
  natverk.report({ huvudman: 'tierp', status: 'SVARADE_INTE', orsak: 'TIDSGRANS', ms: 5 });
  expect(natverk.list()).toEqual([
    {
      huvudman: 'tierp',
      status: 'SVARADE_INTE',
      orsak: 'TIDSGRANS',
      alderSekunder: 60,
      tid: '2026-11-22T08:00:00.000Z',
      ms: 5,
    },
  ]);
});
