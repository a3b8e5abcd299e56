import type { Planlage } from '../enums.ts';

/**
 * How far a plan has come, from its items; null without items. An avslag stops its item only, so the plan is declined
 * only when every item is; items declined aside, the plan is where all its items are, and otherwise partly decided as
 * soon as any of them is. Source: checklist rows 78 and 79.
 */
export function planlage(punkter: readonly Planlage[]): Planlage | null {
  const [first, ...rest] = punkter.filter((lage) => lage !== 'AVSLAGEN');
  if (first === undefined) return punkter.length > 0 ? 'AVSLAGEN' : null;
  const declined = rest.length + 1 < punkter.length;
  if (rest.every((lage) => lage === first)) {
    return first === 'BESLUTAD' && declined ? 'DELVIS_BESLUTAD' : first;
  }
  const decided: readonly Planlage[] = ['BESLUTAD', 'DELVIS_BESLUTAD', 'VERKSTALLS', 'FOLJS_UPP'];
  return [first, ...rest].some((lage) => decided.includes(lage))
    ? 'DELVIS_BESLUTAD'
    : 'VANTAR_PA_BESLUT';
}
