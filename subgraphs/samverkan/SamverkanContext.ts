import type { AndringContext } from '../../shared/andring/AndringContext.ts';
import type { Loaders } from '../../shared/serve/Loaders.ts';

/** What a resolver of the samverkan subgraph has at hand, for one request. */
export interface SamverkanContext extends AndringContext {
  loaders: Loaders;
  /** Today's date, YYYY-MM-DD. */
  idag: string;
}
