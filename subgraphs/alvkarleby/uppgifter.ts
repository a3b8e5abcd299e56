import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';

/** Figures about the kommun. */
export const uppgifter: NyUppgift[] = befolkning('Älvkarleby kommun', 9_627, 9_392);
