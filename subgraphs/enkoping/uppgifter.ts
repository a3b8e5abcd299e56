import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';

/** Figures about the kommun. */
export const uppgifter: NyUppgift[] = befolkning('Enköpings kommun', 47_489, 44_429);
