import type { Avtalsstatus } from '../../contract/enums.ts';
import type { Avtalspart } from './Avtalspart.ts';

/**
 * How a party stands to an agreement on a day (YYYY-MM-DD): what it has signed it is bound by until the date from which
 * it has terminated it. Source: design, agreements; checklist rows 14 and 18 (parties join and leave freely).
 */
export function avtalsstatus(
  { status, upphor }: Pick<Avtalspart, 'status' | 'upphor'>,
  idag: string,
): Avtalsstatus {
  return status === 'UNDERTECKNAT' && upphor !== null && upphor <= idag ? 'UPPSAGT' : status;
}
