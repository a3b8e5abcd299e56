import type { Deltagandestatus } from '../../contract/enums.ts';
import type { Deltagande } from './Deltagande.ts';

/**
 * How a participant stands to a vårdcentrum on a day (YYYY-MM-DD): one that is leaving takes part up to and including
 * its last day, so that leaving breaks nothing for the others before it. Source: checklist row 18 (taking part is
 * voluntary).
 */
export function deltagandestatus(
  { status, till }: Pick<Deltagande, 'status' | 'till'>,
  idag: string,
): Deltagandestatus {
  return status === 'ACCEPTERAT' && till !== null && till < idag ? 'UPPSAGT' : status;
}
