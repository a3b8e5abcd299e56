import type { Deltagandestatus } from '../../contract/enums.ts';
import type { Deltagande } from './Deltagande.ts';

/**
 * A participant's status at a vårdcentrum on a day (YYYY-MM-DD). A party that leaves takes part up to and including its
 * last day, so that others can rely on it until then. Source: checklist row 18 (taking part is voluntary).
 */
export function deltagandestatus(
  { status, till }: Pick<Deltagande, 'status' | 'till'>,
  idag: string,
): Deltagandestatus {
  return status === 'ACCEPTERAT' && till !== null && till < idag ? 'UPPSAGT' : status;
}
