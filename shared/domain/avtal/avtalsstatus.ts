import type { Avtalsstatus } from '../../contract/enums.ts';
import type { Avtalspart } from './Avtalspart.ts';

/**
 * A party's status under an agreement on a day (YYYY-MM-DD): it is bound by its signature until the date from which it
 * has terminated it. Source: design, agreements; checklist rows 14 and 18 (parties join and leave freely).
 */
export function avtalsstatus(
  { status, upphor }: Pick<Avtalspart, 'status' | 'upphor'>,
  idag: string,
): Avtalsstatus {
  return status === 'UNDERTECKNAT' && upphor !== null && upphor <= idag ? 'UPPSAGT' : status;
}
