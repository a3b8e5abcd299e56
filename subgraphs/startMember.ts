import { SettingError } from '../shared/errors/SettingError.ts';
import type { RunningServer } from '../shared/serve/serveGraphql.ts';
import { type HuvudmanOptions, startHuvudman } from '../shared/subgraph/startHuvudman.ts';
import type { DelgrafOptions } from './Delgraf.ts';
import { loadConfig } from './network.ts';

/** Starts one member's subgraph by slug, on whatever stack. Rejects with a SettingError on an unknown slug. */
export async function startMember(
  slug: string,
  options: HuvudmanOptions & DelgrafOptions,
): Promise<RunningServer> {
  const config = await loadConfig(slug);
  if ('huvudman' in config) return startHuvudman(config.huvudman, options);
  if (options.atkomst) {
    throw new SettingError(
      `ATKOMST names ${slug}, which runs on a stack of its own: say there who sees its fields.`,
    );
  }
  return config.delgraf.start(options);
}
