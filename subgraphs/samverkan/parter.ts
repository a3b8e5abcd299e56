import { join } from 'node:path';
import type { BaseLogger } from 'pino';
import type { Huvudmanslag } from '../../shared/contract/enums.ts';
import { RegistryFollower } from '../../shared/registry/client/RegistryFollower.ts';
import type { VerifiedLog } from '../../shared/registry/VerifiedLog.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import type { Settings } from '../../shared/serve/settings.ts';
import { PartEntity } from './store/tables.ts';

/** A party as registered when it joined. */
export interface RegisteredPart {
  /** The slug under which it joined. */
  id: string;
  namn: string;
  slag: Huvudmanslag;
  /** Two-digit länskod; null for a party without a län of its own. */
  lan: string | null;
  /** When it left the network, in ISO 8601; null for a member. Undefined keeps what is stored. */
  uttradd?: string | null;
  /** The contract version that it publishes; null means the newest, or that none is registered. */
  kontraktsversion?: string | null;
}

/**
 * Stores the registered parties: adds new ones and updates known ones. Removes none: a party that has left is marked, since
 * plans and agreements still refer to it, and its id is never used again.
 */
export async function syncParter(db: Database, parter: readonly RegisteredPart[]): Promise<void> {
  if (parter.length === 0) return;
  await db.write(async (manager) => {
    await manager.upsert(PartEntity, parter);
  });
}

/** The registry that samverkan gets the parties from, by the settings; null without one. */
export function registryOf({
  registryUrl,
  registryMirrors: mirrors,
  dataDir,
}: Pick<Settings, 'registryUrl' | 'registryMirrors' | 'dataDir'>): FollowParter | null {
  if (registryUrl === null) return null;
  return { url: registryUrl, mirrors, file: join(dataDir, 'samverkan', 'registry.jsonl') };
}

/** The registry's address, and where its last verified log is kept. */
export interface FollowParter {
  url: string;
  /** Mirrors to ask while the registry does not answer. */
  mirrors?: readonly string[];
  /** Null keeps the log in memory only. The database keeps the parties in either case. */
  file: string | null;
}

/**
 * Keeps the stored parties equal to those in the registry's log, until closed. While the registry is down, or its log is not
 * believed, nothing changes. `changed` is called at each change.
 */
export async function followParter(
  db: Database,
  { url, mirrors, file }: FollowParter,
  log: Pick<BaseLogger, 'info' | 'warn' | 'error'>,
  changed: () => void,
): Promise<{ close(): Promise<void> }> {
  const follower = await RegistryFollower.open({ url, mirrors, file, genesis: null, log });
  let writing = Promise.resolve();
  const write = ({ membership }: VerifiedLog) => {
    const parter = [...membership.members.values()].map(
      ({ id, namn, slag, lan, left, kontraktsversion }) => ({
        id,
        namn,
        slag,
        lan,
        uttradd: left,
        kontraktsversion,
      }),
    );
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
