import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { runner } from '../../shared/run/runner.ts';
import { readSettings, type Settings } from '../../shared/serve/settings.ts';
import { developmentIssuerOf, signsInAt } from '../../shared/subgraph/developmentSignIn.ts';
import { logoutPathOf } from '../../shared/workplace/signin/paths.ts';
import { addressOf, developmentIssuers, network, workplaceOf } from '../../subgraphs/network.ts';
import { controlSocket } from './controlSocket.ts';
import { settingsBefore } from './settingsBefore.ts';
import { type Parties, startIssuer } from './startIssuer.ts';

const slugs = network.map(({ id }) => id);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The registry's port comes after the last subgraph's. */
const registryPort = ({ port }: Settings) => developmentIssuers(port).port - 1;

/** The development issuer's port comes after the registry's. */
const issuerPort = ({ port }: Settings) => developmentIssuers(port).port;

/**
 * Starts the whole network on this machine: all subgraphs in one process, the gateway and the registry in others, and the
 * development issuer in this one.
 */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.port === 0 || issuerPort(settings) > 65_535) {
    throw new SettingError(
      `PORT is ${settings.port}, but the network needs it and the ${slugs.length + 3} ports that follow.`,
    );
  }
  if (await answers(controlSocket(settings.dataDir))) {
    throw new SettingError(
      `The network of ${settings.dataDir} runs already, and two would write one registry's log: stop that one, or set another DATA_DIR and PORT.`,
    );
  }
  const gatewayUrl = `http://localhost:${settings.port}/graphql`;
  const registryUrl = `http://127.0.0.1:${registryPort(settings)}/`;
  const env = {
    LOG_LEVEL: 'warn',
    // No load balancer shares calls between the servers of one machine.
    SHUTDOWN_GRACE_MS: '0',
    GATEWAY_URL: gatewayUrl,
    REGISTRY_URL: registryUrl,
    // Over http nobody can sign in except on this machine.
    ...(settings.production ? {} : { SAMVERKAN_URL: workplaceOf('samverkan', settings.port) }),
    // The whole network is on this machine. A gateway in production asks no local addresses unless a setting allows it.
    ...(settings.production
      ? {
          PRIVATE_NETWORKS: '127.0.0.1',
          PUBLIC_URL: gatewayUrl,
          PORTAL_CONTACT: 'portalen@localhost.example',
        }
      : {}),
    ...process.env,
  };
  const run = (script: string, ...args: string[]) =>
    fork(runner, [join(root, script), ...args], { env });
  const subgraphs = run('subgraphs/startAll.ts');
  const gateway = run('gateway/start.ts', '--registry', registryUrl, '--on-message');
  const children = [subgraphs, gateway];

  let stopping = false;
  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = true;
    await Promise.all(children.map(terminate));
    await rm(controlSocket(settings.dataDir), { force: true });
    process.exit(exitCode);
  };
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));
  const watch = (child: ChildProcess) => child.once('exit', () => stop(1));
  children.forEach(watch);

  const workplaces = new Set<string>();
  subgraphs.on('message', ({ started, workplace }: { started?: string; workplace?: boolean }) => {
    if (started !== undefined && workplace) workplaces.add(started);
  });
  const started = [ready(subgraphs), ready(gateway)];
  const { genesis } = await messageFrom(subgraphs, 'genesis');
  const place = ['--genesis', genesis, '--port', String(registryPort(settings))];
  const registry = run('gateway/registry/start.ts', ...place);
  children.push(registry);
  watch(registry);
  await ready(registry);
  subgraphs.send({ registry: registryUrl });
  // If the gateway started earlier, it would answer without the members that have not joined yet, and compose anew for each
  // extension.
  await messageFrom(subgraphs, 'joined');
  gateway.send({ begin: true });
  await Promise.all(started);
  if (!settings.production) await startIssuer(settings, issuerPort(settings), partiesOf(settings));
  await listenForStop(subgraphs, controlSocket(settings.dataDir));
  printTable(settings, workplaces);
  console.log(
    `\nReady: the network answers at ${gatewayUrl} (network file: ${join(settings.dataDir, 'network.json')})`,
  );
}

/** Whether a process listens on a socket. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * The sign-in addresses of each party's people, with the addresses that must hear of a sign-out; empty where nobody signs in.
 */
function partiesOf({ workplace, port }: Settings): Parties {
  const all = workplace ? ['samverkan', ...slugs] : [];
  return new Map(
    all.map((slug) => {
      const path = logoutPathOf(developmentIssuerOf(slug, developmentIssuers(port).base));
      const at = signsInAt(slug).map(
        (id) => [id, new URL(path, addressOf(id, port)).href] as const,
      );
      return [slug, new Map(at)];
    }),
  );
}

/** Resolves when a child reports that it listens. A child that cannot listen prints why and exits, which ends everything. */
async function ready(child: ChildProcess): Promise<void> {
  await messageFrom(child, 'ready');
}

/** Resolves with a child's first message that has the given name in it. */
function messageFrom<Name extends string>(
  child: ChildProcess,
  name: Name,
): Promise<Record<Name, string>> {
  return new Promise((resolve) => {
    child.on('message', (message: Record<Name, string>) => {
      if (name in message) resolve(message);
    });
  });
}

async function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Serves `npm run stop`: a client sends a slug, and gets it back when that subgraph has stopped. */
async function listenForStop(subgraphs: ChildProcess, path: string): Promise<void> {
  const running = new Set(['samverkan', ...slugs]);
  const stop = async (slug: string): Promise<{ ok: boolean; text: string }> => {
    if (!running.delete(slug)) {
      const known = [...running].join(', ');
      return { ok: false, text: `No subgraph "${slug}" runs here. Running: ${known}.` };
    }
    subgraphs.send({ stop: slug });
    await stopped(subgraphs, slug);
    const text = `${slug} has stopped. Start it again with: ${settingsBefore(slug, process.env)}npm run subgraph -- ${slug}`;
    console.log(text);
    return { ok: true, text };
  };
  const server = createServer((socket) => {
    socket.once('data', (slug) => {
      stop(slug.toString('utf8').trim()).then(
        (answer) => socket.end(JSON.stringify(answer)),
        (error) => socket.end(JSON.stringify({ ok: false, text: String(error) })),
      );
    });
  });
  await rm(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  server.unref();
}

function stopped(subgraphs: ChildProcess, slug: string): Promise<void> {
  return new Promise((resolve) => {
    subgraphs.on('message', (message: { stopped?: string }) => {
      if (message.stopped === slug) resolve();
    });
  });
}

function printTable(settings: Settings, workplaces: ReadonlySet<string>): void {
  const rows = ['samverkan', ...slugs].map(
    (slug) => [slug, addressOf(slug, settings.port)] as const,
  );
  const signIn = workplaces.size > 0 && !settings.production && signsIn();
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${'Part'.padEnd(width)}  Address${signIn ? ' and workplace' : ''}`);
  const longest = Math.max(...rows.map(([, url]) => url.length));
  for (const [name, url] of rows) {
    const workplace = signIn && workplaces.has(name) ? `  ${workplaceOf(name, settings.port)}` : '';
    console.log(`${name.padEnd(width)}  ${url.padEnd(longest)}${workplace}`.trimEnd());
  }
  console.log(`${'registry'.padEnd(width)}  http://127.0.0.1:${registryPort(settings)}/`);
  if (!settings.production) {
    console.log(`${'issuer'.padEnd(width)}  http://127.0.0.1:${issuerPort(settings)}/`);
  }
  console.log(`${'gateway'.padEnd(width)}  http://127.0.0.1:${settings.port}/graphql`);
  console.log(`${'portal'.padEnd(width)}  http://127.0.0.1:${settings.port}/`);
  if (!settings.production && workplaces.size > 0 && !signsIn()) {
    console.log(
      '\nNobody can sign in at the workplaces: the issuer for development is a development dependency. Run npm ci without --omit=dev.',
    );
  }
  console.log(
    `\nAccess tokens: ${settingsBefore(null, process.env)}npx vardnat token --huvudman tierp --roll ekonom`,
  );
}

/** Whether the sign-in provider for development is installed. */
function signsIn(): boolean {
  try {
    import.meta.resolve('oidc-provider');
    return true;
  } catch {
    return false;
  }
}

await start().catch((error) => {
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
});
