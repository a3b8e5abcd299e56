import type { Database } from '../../shared/runtime/database/Database.ts';
import type { Loaders } from '../../shared/runtime/Loaders.ts';

/** What a resolver of the samverkan subgraph has at hand, for one request. */
export interface SamverkanContext {
  db: Database;
  loaders: Loaders;
}
