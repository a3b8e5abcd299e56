import { expect, test } from '@jest/globals';
import { natverkslayout } from '../../gateway/portal/src/views/vardcentrum/natverkslayout.ts';
import type { Deltagare, Verksamhet } from '../../gateway/portal/src/views/vardcentrum/typer.ts';

const unit = (huvudmanId: string, id: string, over: Partial<Verksamhet> = {}) =>
  ({ huvudmanId, id, namn: id, ...over }) as Verksamhet;
const party = (huvudmanId: string, verksamheter: Verksamhet[] | null) =>
  ({ huvudmanId, status: 'ACCEPTERAT', verksamheter }) as Deltagare;

const shared = unit('kommun', 'narvardsenheten', {
  uppdragsgivare: [{ id: 'region' }, { id: 'kommun' }],
  samfinansiering: {
    avtalId: 'a',
    summaProcent: '100',
    kalla: null,
    andelar: [
      { part: { id: 'region' }, procent: '65' },
      { part: { id: 'kommun' }, procent: '35' },
    ],
  },
});
const deltagare = [
  party(
    'region',
    Array.from({ length: 12 }, (_, index) => unit('region', `r${index}`)),
  ),
  party('kommun', [shared, unit('kommun', 'hemsjukvard', { uppdragsgivare: [{ id: 'annan' }] })]),
  party('tyst', null),
];

test('no two marks stand in the same place, and all stand within the picture', () => {
  const { ram, huvudman, verksamheter } = natverkslayout(deltagare);
  const all = [...huvudman, ...verksamheter];
  expect(all).toHaveLength(3 + 14);
  expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(all.length);
  const [left, top, width, height] = ram;
  for (const { x, y } of all) {
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
  }
  const rows = verksamheter.filter(({ sida }) => sida === -1).map(({ y }) => y);
  const steps = rows.slice(1).map((y, index) => y - (rows[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(20);
});

test('a line goes from each other party that pays or gives the mission, once, with its share', () => {
  const { betalar, huvudman, verksamheter } = natverkslayout(deltagare);
  expect(betalar).toHaveLength(1);
  expect(betalar[0]).toMatchObject({
    procent: '65',
    fran: { y: huvudman.find((one) => one.deltagare.huvudmanId === 'region')?.y },
    till: { y: verksamheter.find(({ verksamhet }) => verksamhet === shared)?.y },
  });
});

test('a party that has not answered has its place and no units, and none at all is a picture too', () => {
  const { huvudman } = natverkslayout(deltagare);
  expect(huvudman.map((one) => one.deltagare.huvudmanId).sort()).toEqual([
    'kommun',
    'region',
    'tyst',
  ]);
  expect(natverkslayout([]).ram.every(Number.isFinite)).toBe(true);
});
