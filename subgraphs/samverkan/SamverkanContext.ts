import type { AndringContext } from '../../shared/change/AndringContext.ts';
import type { Loaders } from '../../shared/serve/Loaders.ts';
import type { Natverksfraga } from '../../shared/serve/natverksfraga.ts';

/** The context of one request at the samverkan subgraph. */
export interface SamverkanContext extends AndringContext {
  loaders: Loaders;
  /** Asks the network view what the parties have decided. */
  natverksfraga: Natverksfraga;
  /** Today's date, YYYY-MM-DD. */
  idag: string;
}
