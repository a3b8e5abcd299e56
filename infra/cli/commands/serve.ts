import { type ChildProcess, fork } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runner } from '../../../shared/run/runner.ts';
import { CommandError } from '../CommandError.ts';

const root = new URL('../../../', import.meta.url);

/** The servers that have a script of their own. All others, samverkan and the huvudmän, share one. */
const scripts: Readonly<Record<string, string>> = {
  gateway: 'gateway/start.ts',
  registry: 'gateway/registry/start.ts',
};
const subgraph = 'subgraphs/start.ts';
/** The settings that may contain a password. */
const secret = ['DATABASE_URL', 'SMTP_URL', 'SHARED_STORE'];
/** Keys of a settings file that are not settings. */
const beside = ['$schema', 'server', 'arguments'];

/** The content of a settings file. */
export interface Serving {
  server: string;
  args: readonly string[];
  /** The settings, as environment variables. */
  settings: Readonly<Record<string, string>>;
}

/**
 * Starts one server by a settings file, and exits when it exits. The environment overrides the file. Throws CommandError when
 * the file cannot be used.
 */
export async function serve(fil: string): Promise<void> {
  const child = forkServer(await readSettingsFile(fil), 'inherit');
  child.on('message', (message) => process.send?.(message));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  await new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/** Starts the server of a settings file as a child process, with further arguments. */
export function forkServer(
  { server, args, settings }: Serving,
  stdio: 'inherit' | 'pipe',
  more: readonly string[] = [],
): ChildProcess {
  const script = scripts[server];
  const file = fileURLToPath(new URL(script ?? subgraph, root));
  return fork(runner, [file, ...(script === undefined ? [server] : []), ...args, ...more], {
    env: { ...settings, ...process.env },
    stdio: stdio === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Reads a settings file and checks it by its schema (`infra/settings.schema.json`). Throws CommandError. */
export async function readSettingsFile(fil: string): Promise<Serving> {
  const name = basename(fil);
  const refuse = (text: string) => new CommandError(`${name}: ${text}`, { felanvant: true });
  const text = await readFile(fil, 'utf8').catch(() => {
    throw refuse('filen går inte att läsa: kontrollera namnet och vem som får läsa den.');
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw refuse(`filen är inte JSON (${(error as Error).message}).`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw refuse('filen ska ha ett objekt: { "server": "tierp", "PORT": 4001 }.');
  }
  const { server, arguments: args = [] } = content as Record<string, unknown>;
  if (typeof server !== 'string' || !/^[a-z][a-z0-9-]*$/.test(server)) {
    throw refuse(
      'server ska säga vad som startas: gateway, registry, samverkan eller en huvudman, såsom tierp.',
    );
  }
  if (!Array.isArray(args) || !args.every((one) => typeof one === 'string')) {
    throw refuse('arguments ska vara en lista av texter, såsom ["--port", "4001"].');
  }
  const known = await knownNames();
  const settings: Record<string, string> = {};
  for (const [key, value] of Object.entries(content)) {
    if (beside.includes(key)) continue;
    if (!known(key)) {
      throw refuse(`${key} är ingen inställning: de som finns står i infra/settings.md.`);
    }
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw refuse(`${key} ska vara en text, ett tal, true eller false.`);
    }
    settings[key] = String(value);
  }
  const open = secret.filter((key) => /:\/\/[^/@]*:[^/@]+@/.test(settings[key] ?? ''));
  if (open.length > 0 && ((await stat(fil)).mode & 0o077) !== 0) {
    throw refuse(
      `${open.join(' och ')} innehåller ett lösenord, och andra får läsa filen: kör chmod 600 ${fil}.`,
    );
  }
  return { server, args, settings };
}

async function knownNames(): Promise<(name: string) => boolean> {
  const schema = JSON.parse(
    await readFile(new URL('infra/settings.schema.json', root), 'utf8'),
  ) as { properties: object; patternProperties: object };
  const patterns = Object.keys(schema.patternProperties).map((pattern) => new RegExp(pattern));
  return (name) =>
    Object.hasOwn(schema.properties, name) || patterns.some((pattern) => pattern.test(name));
}
