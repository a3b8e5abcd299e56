import type { Beslutsniva } from '../../../shared/contract/enums.ts';
import { type Beslutssvar, beslutPerPart } from './Beslutssvar.ts';

/**
 * At which level an item is decided. One party that lifts it lifts it, since each has a limit of its own; it is local
 * only when all say so, and null otherwise. Source: checklist rows 74 (local by default) and 75 (lifted by investment
 * or effect on the budget).
 */
export function beslutsniva(
  berorda: readonly string[],
  svar: readonly (Beslutssvar | null)[] | null | undefined,
): Beslutsniva | null {
  const answers = beslutPerPart(berorda, svar);
  const levels = berorda.map((part) => answers.get(part)?.niva);
  if (levels.includes('LYFT')) return 'LYFT';
  return levels.length > 0 && levels.every((niva) => niva === 'LOKAL') ? 'LOKAL' : null;
}
