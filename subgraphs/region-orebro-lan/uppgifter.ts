import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { andraRegioner } from './uppgifter/andraRegioner.ts';
import { befolkning } from './uppgifter/befolkning.ts';
import { intervjuer } from './uppgifter/intervjuer.ts';
import { kravbok } from './uppgifter/kravbok.ts';
import { struktur } from './uppgifter/struktur.ts';
import { tillganglighet } from './uppgifter/tillganglighet.ts';
import { uppfoljning } from './uppgifter/uppfoljning.ts';

/** Figures and statements of the region's documents, contradictions kept. */
export const uppgifter: NyUppgift[] = [
  ...befolkning,
  ...struktur,
  ...tillganglighet,
  ...kravbok,
  ...uppfoljning,
  ...intervjuer,
  ...andraRegioner,
];
