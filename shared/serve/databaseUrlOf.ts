import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The database of one subgraph: DATABASE_URL when it is set, otherwise its own file in DATA_DIR. */
export function databaseUrlOf(
  slug: string,
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
): string {
  return databaseUrl ?? `sqlite:${join(dataDir, `${slug}.sqlite`)}`;
}
