import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath, resolve } from 'node:path';
import { dirname, join, normalize } from 'node:path/posix';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startGateway } from '../../gateway/gateway.ts';
import { readGatewayKey } from '../../gateway/natverk/readGatewayKey.ts';
import { fixedNetwork } from '../../gateway/registry/Network.ts';
import { readNetwork } from '../../gateway/registry/readNetwork.ts';
import { runner } from '../../shared/run/runner.ts';
import { ask } from '../ask.ts';
import { log } from '../log.ts';
import { filesRunning, firstQuery } from './filesRunning.ts';
import { importsOf } from './importsOf.ts';

/**
 * Prints how the project is built, as a table: `npm run figures [-- FOLDER]`. With a folder, that of another checkout, without
 * the last line: which files a question enters is seen in this one only.
 */
const here = fileURLToPath(new URL('../../', import.meta.url));
const [folder] = process.argv.slice(2);
const root = resolve(folder ?? here);
const tops = ['gateway', 'infra', 'shared', 'subgraphs', 'test'];

const files = tops.flatMap((top) => filesIn(top));
const sources = new Map(files.map((file) => [file, readFileSync(joinPath(root, file), 'utf8')]));
const lines = [...sources.values()]
  .map((text) => text.split('\n').length - 1)
  .sort((a, b) => a - b);
const imports = new Map([...sources].map(([file, text]) => [file, importedBy(file, text)]));

const row = (what: string, figure: number | string) => console.log(`| ${what} | ${figure} |`);
console.log('| figure | value |\n| --- | --- |');
row('files of TypeScript and JavaScript', files.length);
row(
  'lines in them',
  lines.reduce((sum, each) => sum + each, 0),
);
row('median lines of a file', lines[Math.floor(lines.length / 2)] ?? 0);
row('files that one other file imports', onceImported());
row('largest folder, files', largestFolder());
for (const top of ['shared', 'gateway']) row(`folders of ${top}/ in a knot`, knotted(top));
row('`tsc`, seconds', tscSeconds());
if (folder === undefined) row("our files that the README's first query enters", await entered());

function filesIn(path: string): string[] {
  return readdirSync(joinPath(root, path), { withFileTypes: true }).flatMap((entry) => {
    const file = `${path}/${entry.name}`;
    if (['node_modules', 'dist'].includes(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(file);
    return /\.(ts|tsx|mjs)$/.test(file) && !/\.(generated|d)\.ts$/.test(file) ? [file] : [];
  });
}

/** The files of the project that one imports, each once. */
function importedBy(file: string, source: string): string[] {
  const found = importsOf(source, { tsx: file.endsWith('.tsx') }).flatMap(({ specifier }) =>
    specifier?.startsWith('.') ? [normalize(join(dirname(file), specifier))] : [],
  );
  return [...new Set(found)];
}

function onceImported(): string {
  const importers = new Map<string, number>();
  for (const [file, imported] of imports) {
    if (file.endsWith('.test.ts')) continue;
    for (const each of imported) importers.set(each, (importers.get(each) ?? 0) + 1);
  }
  const product = files.filter((file) => !file.startsWith('test/') && !file.endsWith('.test.ts'));
  return `${product.filter((file) => importers.get(file) === 1).length} of ${product.length}`;
}

function largestFolder(): string {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const [name, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return `${count} (${name}/)`;
}

/** How many folders of a top folder import each other in a circle; its loose files count as one folder. */
function knotted(top: string): number {
  const roomOf = (file: string) => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '.');
  const edges = new Map<string, Set<string>>();
  for (const [file, imported] of imports) {
    if (!file.startsWith(`${top}/`) || file.endsWith('.test.ts')) continue;
    if (file.startsWith('gateway/portal/src/')) continue;
    const rooms = edges.get(roomOf(file)) ?? new Set();
    edges.set(roomOf(file), rooms);
    for (const each of imported) if (each.startsWith(`${top}/`)) rooms.add(roomOf(each));
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some((next) => {
      if (next === from || seen.has(next)) return false;
      seen.add(next);
      return next === to || reaches(next, to, seen);
    });
  return [...edges.keys()].filter((room) =>
    [...(edges.get(room) ?? [])].some((next) => next !== room && reaches(next, room)),
  ).length;
}

function tscSeconds(): string {
  const tsc = joinPath(here, 'node_modules/.bin/tsc');
  const started = performance.now();
  const { status } = spawnSync(tsc, ['--noEmit'], { cwd: root });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  return status === 0 ? seconds : `${seconds} (with errors)`;
}

/**
 * How many files of gateway/ and shared/ run any of their functions while a gateway answers the README's first query. The
 * network runs in processes of its own; the gateway runs in this one, where V8 counts its calls.
 */
async function entered(): Promise<number> {
  const dataDir = mkdtempSync(joinPath(tmpdir(), 'vardnat-figures-'));
  const env = { ...process.env, DATA_DIR: dataDir, PORT: process.env.PORT ?? '23400' };
  const network = fork(runner, [joinPath(here, 'infra/local/start.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  try {
    if (!network.stdout) throw new Error('the network has no output to read');
    for await (const line of createInterface(network.stdout)) if (line.startsWith('Ready:')) break;
    network.stdout.resume();
    const gateway = await startGateway({
      supergraphSdl: readFileSync(joinPath(here, 'gateway/compose/supergraph.graphql'), 'utf8'),
      network: fixedNetwork(await readNetwork(joinPath(dataDir, 'network.json'))),
      key: await readGatewayKey({ gatewayKey: null, production: false, dataDir }),
      port: 0,
      host: '127.0.0.1',
      // A busy machine is slow, which changes nothing about what is counted.
      limits: { connectMs: 60_000, subgraphTimeoutMs: 60_000, memberBudgetMs: 60_000 },
      log,
    });
    try {
      const running = await filesRunning(async () => {
        const { errors } = await ask(gateway.url, firstQuery());
        if (errors) throw new Error(JSON.stringify(errors));
      });
      return running.filter((file) => /^(gateway|shared)\//.test(file)).length;
    } finally {
      await gateway.close();
    }
  } finally {
    network.kill('SIGTERM');
    await once(network, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  }
}
