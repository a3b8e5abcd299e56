import type { BaseLogger } from 'pino';
import { RegistryFollower } from '../../shared/registry/client/RegistryFollower.ts';
import type { VerifiedLog } from '../../shared/registry/VerifiedLog.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { syncParter } from './syncParter.ts';

/** Where the registry is, and where its last good log is kept. */
export interface FollowParter {
  url: string;
  /** Null keeps it in memory only; the parties stand in the database either way. */
  file: string | null;
}

/**
 * Keeps the parties as the registry's log tells of them, from now until closed. A registry that is down, or is not
 * believed, changes nothing: the parties that are known stand. `changed` is told of each change.
 */
export async function followParter(
  db: Database,
  { url, file }: FollowParter,
  log: Pick<BaseLogger, 'info' | 'warn' | 'error'>,
  changed: () => void,
): Promise<{ close(): Promise<void> }> {
  const follower = await RegistryFollower.open({ url, file, genesis: null, log });
  let writing = Promise.resolve();
  const write = ({ membership }: VerifiedLog) => {
    const parter = [...membership.members.values()].map(({ id, namn, slag, lan, left }) => ({
      id,
      namn,
      slag,
      lan,
      uttradd: left,
    }));
    writing = writing
      .then(() => syncParter(db, parter))
      .then(changed)
      .catch((error) => log.error({ err: error }, 'the parties of the registry were not written'));
  };
  if (follower.log) write(follower.log);
  follower.onChange(write);
  void follower.sync();
  return {
    close: async () => {
      await follower.close();
      await writing;
    },
  };
}
