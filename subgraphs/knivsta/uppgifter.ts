import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';

/** Figures about the kommun. */
export const uppgifter: NyUppgift[] = befolkning('Knivsta kommun', 19_818, 18_720);
