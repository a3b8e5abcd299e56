import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';

/** Figures about the kommun. */
export const uppgifter: NyUppgift[] = befolkning('Heby kommun', 14_303, 13_910);
