import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepared } from '../../shared/doctor/prepared.ts';
import type { Standing } from '../../shared/doctor/Standing.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { isSignedEntry, type SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { createLog } from '../../shared/serve/createLog.ts';
import { readArguments } from '../../shared/serve/readArguments.ts';
import { runServer } from '../../shared/serve/runServer.ts';
import { parsePort, parseUrl, readSettings } from '../../shared/serve/settings.ts';
import { registryKeys } from './registryKeys.ts';

const usage =
  'npm run registry -- [--genesis FILE] [--rotate-key] [--port N], or --mirror URL [--expect HASH] [--port N]';

/** Runs the registry alone, or a mirror. The log and the registry's key are kept in DATA_DIR/registry. */
await runServer('vardnat-registry', async () => {
  const options = {
    genesis: { type: 'string' },
    port: { type: 'string' },
    mirror: { type: 'string' },
    expect: { type: 'string' },
    'rotate-key': { type: 'boolean', default: false },
  } as const;
  const { values } = readArguments({ options, strict: true }, usage);
  const settings = readSettings(process.env);
  const folder = join(settings.dataDir, 'registry');
  const port = values.port === undefined ? settings.port : parsePort(values.port, '--port');
  const { host, trustProxy, publicUrl, dataDir } = settings;
  const genesis = values.genesis === undefined ? null : await readGenesis(values.genesis);
  const { mirror, expect = null } = values;
  const url = mirror === undefined ? null : parseUrl(mirror, '--mirror');
  if (url === null ? expect !== null : genesis !== null || values['rotate-key'])
    throw new SettingError(
      `--mirror can be combined only with --expect and --port, and --expect needs --mirror. Usage: ${usage}`,
    );
  const start = async () => {
    if (url !== null) {
      const { startMirror } = await import('./startRegistry.ts');
      const mirrors = settings.registryMirrors;
      const log = createLog('mirror', settings);
      const shown = { url, mirrors, genesis: expect };
      return startMirror({ folder, ...shown, port, host, trustProxy, log });
    }
    const { keys, settle } = await registryKeys(folder, values['rotate-key']);
    const { startRegistry } = await import('./startRegistry.ts');
    const log = createLog('registry', settings);
    const server = await startRegistry({ folder, keys, genesis, port, host, trustProxy, log });
    await settle();
    return server;
  };
  const standing = async (): Promise<Standing> => {
    const { standing: of } = await import('../../shared/doctor/Standing.ts');
    const file = join(folder, 'key.json');
    const secrets = existsSync(file) ? [{ setting: 'DATA_DIR', file }] : [];
    const { backupDir, keyDays } = settings;
    const own = { id: 'registry', host, port, dataDir, publicUrl, trustProxy };
    const registry = url === null ? null : { url, genesis: expect };
    return of({ ...own, secrets, backupDir, keyDays, registry });
  };
  return prepared({ standing, start, settings, log: createLog('registry', settings) });
});

async function readGenesis(file: string): Promise<SignedEntry> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingError(`The genesis file ${file} cannot be read.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (isSignedEntry(value)) return value;
  throw new SettingError(
    `The genesis file ${file} does not hold a signed genesis: "npx vardnat genesis --help" says how to make one.`,
  );
}
