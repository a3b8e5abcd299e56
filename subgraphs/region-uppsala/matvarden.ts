import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** Share of callers who reached the unit the same day, October 2025 to January 2026; null is not reported. */
const telefontillganglighet: Record<string, (number | null)[]> = {
  '': [83, 84, 79, 82],
  'halsocentralen-samariterhemmet': [88, 91, 85, 90],
  'halsocentralen-uppsala-norra': [76, 78, 71, 74],
  'halsocentralen-tierp': [92, 93, 90, 91],
  'halsocentralen-skutskar': [81, null, 77, 80],
  'osthammars-vardcentral': [86, 84, 80, 85],
  'halsocentralen-gimo': [95, 94, 92, null],
  'halsocentralen-enkoping': [79, 80, 74, 77],
  'halsocentralen-balsta': [69, 72, 66, 70],
};
const perioder = ['2025-10', '2025-11', '2025-12', '2026-01'];

/** Measured values by unit; the empty unit is the region as a whole. Sample data. */
export const matvarden: Huvudmansdata['matvarden'] = Object.entries(telefontillganglighet).flatMap(
  ([verksamhetId, varden]) =>
    varden.map((varde, index) => ({
      matt: 'telefontillganglighet',
      verksamhetId,
      period: perioder[index] as string,
      varde,
      enhet: 'procent',
      kalla: exempelkalla,
    })),
);
