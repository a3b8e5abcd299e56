import { expect, test } from '@jest/globals';
import { budgetar, budgetrader } from '../../gateway/portal/src/views/vardcentrum/budgetrader.ts';
import type { Deltagare } from '../../gateway/portal/src/views/vardcentrum/typer.ts';

const deltagare = (huvudmanId: string, slag: string, poster: [number, string][] | null) =>
  ({
    huvudmanId,
    part: { id: huvudmanId, slag },
    status: 'ACCEPTERAT',
    budgetar: poster?.map(([ar, belopp], n) => ({ id: `${n}`, ar, belopp })) ?? null,
  }) as unknown as Deltagare;

test('a budget that cannot be is no bar beside the others’, and its year no choice', () => {
  const alla = [
    deltagare('regionen', 'REGION', [[2026, '200000000000.00']]),
    deltagare('tierp', 'KOMMUN', [
      [2026, '200000000000.00'],
      [2026, '1.00'],
      [-5, '1.00'],
    ]),
    deltagare('heby', 'KOMMUN', [[2026, '-1.00']]),
    deltagare('tyst', 'KOMMUN', null),
  ];
  expect(budgetar(alla)).toEqual([2026]);
  expect(
    budgetrader(alla, 2026).map(({ belopp, orimligt, svarade }) => [belopp, orimligt, svarade]),
  ).toEqual([
    ['200000000000.00', false, true],
    [null, true, true],
    [null, true, true],
    [null, false, false],
  ]);
});
