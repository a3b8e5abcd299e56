import { join } from 'node:path';
import type { Settings } from '../../shared/serve/settings.ts';
import type { FollowParter } from './followParter.ts';

/** The registry that samverkan learns the parties from, by the settings; null without one. */
export function registryOf({
  registryUrl,
  dataDir,
}: Pick<Settings, 'registryUrl' | 'dataDir'>): FollowParter | null {
  if (registryUrl === null) return null;
  return { url: registryUrl, file: join(dataDir, 'samverkan', 'registry.jsonl') };
}
