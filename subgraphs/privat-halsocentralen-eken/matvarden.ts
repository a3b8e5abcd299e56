import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

const andel = (verksamhetId: string, period: string, varde: number | null) => ({
  matt: 'telefontillganglighet',
  verksamhetId,
  period,
  varde,
  enhet: 'procent',
  kalla: exempelkalla,
});

/** Share of callers who reached the unit the same day; null is not reported. Sample data. */
export const matvarden: Huvudmansdata['matvarden'] = [
  andel('halsocentralen-eken-uppsala', '2025-12', 93),
  andel('halsocentralen-eken-uppsala', '2026-01', 94),
  andel('halsocentralen-eken-tierp', '2025-12', 89),
  andel('halsocentralen-eken-tierp', '2026-01', null),
];
