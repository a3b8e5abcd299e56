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
  /** When it left the network, as ISO 8601 has it; null: it is a member. Left out where nobody says, and then as before. */
  uttradd?: string | null;
  /** The version of the contract that it publishes; null: the newest, or none has been registered. */
  kontraktsversion?: string | null;
}

/**
 * Writes the parties as registered: new ones are added and known ones brought up to date. None is taken away:
 * one that has left is marked, since plans and agreements keep referring to it, and an id is never used again for another.
 */
export async function syncParter(db: Database, parter: readonly RegisteredPart[]): Promise<void> {
  if (parter.length === 0) return;
  await db.write(async (manager) => {
    await manager.upsert(PartEntity, parter);
  });
}

/** The registry that samverkan learns the parties from, by the settings; null without one. */
export function registryOf({
  registryUrl,
  registryMirrors: mirrors,
  dataDir,
}: Pick<Settings, 'registryUrl' | 'registryMirrors' | 'dataDir'>): FollowParter | null {
  if (registryUrl === null) return null;
  return { url: registryUrl, mirrors, file: join(dataDir, 'samverkan', 'registry.jsonl') };
}

/** Where the registry is, and where its last good log is kept. */
export interface FollowParter {
  url: string;
  /** Where it is asked for while the registry does not answer. */
  mirrors?: readonly string[];
  /** Null keeps it in memory only; the parties stand in the database either way. */
  file: string | null;
}

/**
 * Keeps the parties as the registry's log has them, from now until closed. A registry that is down, or is not
 * believed, changes nothing: the parties that are known stand. `changed` is called at each change.
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
