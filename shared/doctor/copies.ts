import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failedIf, skipped } from './Outcome.ts';
import { type Probe, reasonOf } from './Probe.ts';
import type { Standing } from './Standing.ts';

const dayMs = 86_400_000;
const daysOld = 2;

export const copies: Probe = {
  id: 'BACKUP',
  requirement: `Den senaste säkerhetskopian är yngre än ${daysOld} dygn`,
  remedy:
    'Ta en kopia varje natt (en systemd-timer, infra/backup.md), och se efter varför den senaste inte gick: npx vardnat backup --help.',
  run: async (standing) => {
    if (standing.backupDir === null) return skipped('BACKUP_DIR är inte satt');
    try {
      const last = await lastCopy(standing);
      if (last === null)
        return failedIf([`${standing.backupDir} har ingen fil ${standing.id}-….vardnat`]);
      const days = (Date.now() - last * 1_000) / dayMs;
      return failedIf(days > daysOld ? [`den senaste är ${Math.floor(days)} dygn gammal`] : []);
    } catch (error) {
      return failedIf([`${standing.backupDir}: ${reasonOf(error)}`]);
    }
  },
};

/** When the newest backup of a server was made, in seconds. Null when there is none. */
export async function lastCopy({ id, backupDir }: Standing): Promise<number | null> {
  if (backupDir === null) return null;
  const names = (await readdir(backupDir)).filter(
    (name) => name.startsWith(`${id}-`) && name.endsWith('.vardnat'),
  );
  const made = await Promise.all(
    names.map(async (name) => (await stat(join(backupDir, name))).mtimeMs),
  );
  return made.length === 0 ? null : Math.max(...made) / 1_000;
}
