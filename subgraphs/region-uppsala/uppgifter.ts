import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';
import { halsa } from './uppgifter/halsa.ts';
import { underlag } from './uppgifter/underlag.ts';

/** Figures and statements of the region's documents, contradictions kept. */
export const uppgifter: NyUppgift[] = [
  ...befolkning('Uppsala län', 395_026, 376_354),
  {
    id: 'befolkning-2023',
    amne: 'befolkning',
    avser: 'Befolkning i Uppsala län den 31 december 2023',
    varde: 404_589,
    noggrannhet: 'EXAKT',
    enhet: 'personer',
    ar: 2023,
    kalla: { dokument: 'haboportalen.se', avsnitt: 'Återger SCB', exempel: false },
  },
  ...halsa,
  ...underlag,
];
