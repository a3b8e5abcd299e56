import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';

/** Figures about the kommun. */
export const uppgifter: NyUppgift[] = befolkning('Håbo kommun', 22_344, 21_564);
