import { rename } from 'node:fs/promises';
import type { BaseLogger } from 'pino';
import { SettingError } from '../../errors/SettingError.ts';
import { LogFile } from '../file/LogFile.ts';
import type { VerifiedLog } from '../VerifiedLog.ts';
import { verifyLog } from '../verifyLog.ts';

/**
 * Opens the log that was kept on disk and verifies it. One that does not verify is set aside, for somebody to look at, and
 * a new one is begun. Throws SettingError when the file cannot be used, or is another network's than the one expected.
 */
export async function openLogFile(
  path: string,
  genesis: string | null,
  log: Pick<BaseLogger, 'error'>,
): Promise<{ file: LogFile; log: VerifiedLog | null }> {
  const { file, logged } = await LogFile.open(path).catch((error) => {
    throw new SettingError(`The registry's log cannot be kept in ${path} (${error.code}).`);
  });
  if (logged.checkpoint === null) return { file, log: null };
  const { records, checkpoint } = logged;
  const verified = await verifyLog({ records, checkpoint, genesis });
  if (verified.ok) return { file, log: verified.log };
  await file.close();
  if (verified.refusal.code === 'FEL_GENESIS') {
    throw new SettingError(
      `${path} holds the log of another network than the genesis that is set: move it away, or mend the setting.`,
    );
  }
  const aside = `${path}.${Date.now()}.broken`;
  await rename(path, aside);
  log.error(
    { nr: verified.nr, code: verified.refusal.code, aside },
    `THE LOG KEPT ON DISK DOES NOT VERIFY: ${verified.refusal.message} It is set aside and fetched anew.`,
  );
  return { file: (await LogFile.open(path)).file, log: null };
}
