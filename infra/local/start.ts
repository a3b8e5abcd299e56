import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { readSettings, type Settings } from '../../shared/runtime/settings.ts';
import { network } from '../../subgraphs/network.ts';
import { portOf } from '../../subgraphs/portOf.ts';
import { databasePerSlug } from './databasePerSlug.ts';

/** A process of the network: one subgraph, or the gateway. */
interface Part {
  name: string;
  url: string;
  process: ChildProcess;
}

const slugs = network.map(({ id }) => id);
const subgraphs = ['samverkan', ...slugs];
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the whole network on this machine, every part a process of its own, so that each can be stopped by itself. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.port === 0 || settings.port + slugs.length + 1 > 65_535) {
    throw new SettingError(
      `PORT is ${settings.port}, but the network needs it and the ${slugs.length + 1} ports that follow.`,
    );
  }
  const databaseUrl = await databasePerSlug(settings, subgraphs);
  const networkFile = await writeNetworkFile(settings);

  const parts: Part[] = [];
  const stop = (exitCode: number) => stopAll(parts, exitCode);
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));
  const run = (name: string, script: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
    const child = fork(join(root, script), args, {
      cwd: process.cwd(),
      env: { LOG_LEVEL: 'warn', ...process.env, ...env },
    });
    const part = { name, url: '', process: child };
    parts.push(part);
    return ready(part);
  };

  try {
    await Promise.all([
      ...subgraphs.map((slug) => run(slug, 'subgraphs/start.ts', [slug], databaseUrl(slug))),
      run('gateway', 'gateway/start.ts', ['--network', networkFile]),
    ]);
  } catch (error) {
    console.error((error as Error).message);
    await stop(1);
    return;
  }
  for (const part of parts) tellWhenStopped(part);
  printTable(parts);
  console.log(`\nReady: the network answers at http://localhost:${settings.port}/graphql (network file: ${networkFile})`);
}

async function writeNetworkFile({ port, dataDir }: Settings): Promise<string> {
  const url = (slug: string) => `http://127.0.0.1:${portOf(slug, port)}/graphql`;
  const addresses = {
    samverkan: url('samverkan'),
    huvudman: Object.fromEntries(slugs.map((slug) => [slug, url(slug)])),
  };
  const file = join(dataDir, 'network.json');
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${JSON.stringify(addresses, null, 2)}\n`);
  return file;
}

/** Resolves when the part says that it listens; rejects when it stops before that (it has then said why itself). */
function ready(part: Part): Promise<void> {
  return new Promise((resolve, reject) => {
    part.process.once('message', (message: { ready: string }) => {
      part.url = message.ready;
      resolve();
    });
    part.process.once('exit', () => {
      reject(new Error(`${part.name} did not start; the reason stands above.`));
    });
  });
}

function tellWhenStopped({ name, process: child }: Part): void {
  child.once('exit', () => {
    if (stopping) return;
    const again =
      name === 'gateway' ? '' : ` Start it again with: npm run subgraph -- ${name}`;
    console.log(`${name} (pid ${child.pid}) has stopped.${again}`);
  });
}

let stopping = false;

async function stopAll(parts: Part[], exitCode: number): Promise<void> {
  stopping = true;
  await Promise.all(
    parts.map(async ({ process: child }) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }),
  );
  process.exit(exitCode);
}

function printTable(parts: Part[]): void {
  const width = Math.max(...parts.map(({ name }) => name.length));
  console.log(`\n${'Part'.padEnd(width)}  ${'Pid'.padStart(7)}  GraphQL endpoint`);
  for (const { name, url, process: child } of parts) {
    console.log(`${name.padEnd(width)}  ${String(child.pid).padStart(7)}  ${url}`);
  }
}

await start().catch((error) => {
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
});
