import type { AndringContext } from '../../shared/change/AndringContext.ts';
import type { Loaders } from '../../shared/serve/Loaders.ts';
import type { Natverksfraga } from '../../shared/serve/natverksfraga.ts';

/** What a resolver of the samverkan subgraph has at hand, for one request. */
export interface SamverkanContext extends AndringContext {
  loaders: Loaders;
  /** The network view, of which samverkan asks what the parties have decided. */
  natverksfraga: Natverksfraga;
  /** Today's date, YYYY-MM-DD. */
  idag: string;
}
