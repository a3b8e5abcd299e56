import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The data folder of the processes that these settings are given to. */
export const folder = mkdtempSync(join(tmpdir(), 'vardnat-'));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const folderWith = (name: string) => {
  mkdirSync(join(folder, 'data', name), { recursive: true });
  return join(folder, 'data');
};
const development =
  '{"issuers":[{"issuer":"urn:vardnat:utveckling","jwks":"x.json","huvudman":"*"}]}';
/** A wrong setting each: what it is, the script, its arguments and environment, and the sentence that stops the start. */
export const wrongSettings: [string, string, string[], NodeJS.ProcessEnv, RegExp][] = [
  [
    'unknown subgraph',
    'subgraphs/start.ts',
    ['tierpp'],
    {},
    /^Give one SLUG of samverkan, .*tierp/,
  ],
  ['no subgraph', 'subgraphs/start.ts', [], {}, /^Give one SLUG of/],
  [
    'unknown option',
    'subgraphs/start.ts',
    ['tierp', '--prot', '1'],
    {},
    /--prot.*Usage: npm run subgraph/,
  ],
  [
    'PORT',
    'subgraphs/start.ts',
    ['tierp'],
    { PORT: '70000' },
    /^PORT is "70000" but must be a port/,
  ],
  [
    '--port',
    'subgraphs/start.ts',
    ['tierp', '--port', 'x'],
    {},
    /^--port is "x" but must be a port/,
  ],
  [
    'LOG_LEVEL',
    'subgraphs/start.ts',
    ['tierp'],
    { LOG_LEVEL: 'loud' },
    /^LOG_LEVEL is "loud" but must be one of/,
  ],
  [
    'SHUTDOWN_GRACE_MS',
    'subgraphs/start.ts',
    ['tierp'],
    { SHUTDOWN_GRACE_MS: '2s' },
    /^SHUTDOWN_GRACE_MS is "2s" but must be a whole number of milliseconds from 0 to 600000\.$/,
  ],
  [
    'DATABASE_URL',
    'subgraphs/start.ts',
    ['tierp'],
    { DATABASE_URL: 'postgres://x/y' },
    /^DATABASE_URL must have the form mysql:/,
  ],
  [
    'unreachable database',
    'subgraphs/start.ts',
    ['tierp'],
    { DATABASE_URL: 'mysql://root:hemligt@127.0.0.1:1/x', DATABASE_LIMIT_START_MS: '1' },
    /^The database x at 127\.0\.0\.1:1 cannot be used \(ECONNREFUSED\)/,
  ],
  [
    'a limit of the database',
    'subgraphs/start.ts',
    ['tierp'],
    { DATABASE_LIMIT_WAIT: '5' },
    /^DATABASE_LIMIT_WAIT is no limit; the limits are DATABASE_LIMIT_CONNECTIONS, /,
  ],
  [
    'DATA_DIR',
    'subgraphs/start.ts',
    ['tierp'],
    { DATA_DIR: '/dev/null' },
    /^The keys \/dev\/null\/keys\/issuer\.key\.json and .* cannot be written \(ENOTDIR\): check DATA_DIR/,
  ],
  [
    'a folder in the place of the database',
    'subgraphs/start.ts',
    ['tierp'],
    { DATA_DIR: folderWith('tierp.sqlite') },
    /^The database file .*\/tierp\.sqlite cannot be opened/,
  ],
  [
    'no issuers in production',
    'subgraphs/start.ts',
    ['tierp'],
    { NODE_ENV: 'production' },
    /^ISSUERS is not set: in production/,
  ],
  [
    'the development issuer in production',
    'subgraphs/start.ts',
    ['tierp'],
    { NODE_ENV: 'production', ISSUERS: file('i.json', development), GATEWAY_KEYS: 'g.json' },
    /trusts urn:vardnat:utveckling, which anyone can speak for/,
  ],
  [
    'ISSUERS',
    'subgraphs/start.ts',
    ['tierp'],
    { ISSUERS: 'nix.json' },
    /^ISSUERS: the file nix\.json cannot be read\.$/,
  ],
  [
    'no key in production',
    'gateway/start.ts',
    ['--network', file('n.json', '{"samverkan":"http://a","huvudman":{}}')],
    { NODE_ENV: 'production' },
    /^GATEWAY_KEY is not set: in production/,
  ],
  [
    'no address of its own in production',
    'gateway/start.ts',
    ['--supergraph', 'gateway/compose/supergraph.graphql'],
    { NODE_ENV: 'production' },
    /^PUBLIC_URL is not set: in production/,
  ],
  [
    'a key that is none',
    'gateway/start.ts',
    ['--network', file('n.json', '{"samverkan":"http://a","huvudman":{}}')],
    { GATEWAY_KEY: file('key.json', '{"hemligt":"hemligt"}') },
    /^GATEWAY_KEY: the key file .* must hold one private Ed25519 key/,
  ],
  ['no network', 'gateway/start.ts', [], {}, /^Give one of --network, --registry and --supergraph/],
  [
    'the graphs of a supergraph that says where they are',
    'gateway/start.ts',
    ['--graphs', '--supergraph', 'gateway/compose/supergraph.graphql'],
    {},
    /^--graphs goes with --network or --registry/,
  ],
  [
    'a supergraph that is none',
    'gateway/start.ts',
    ['--supergraph', file('s.graphql', 'type Query { a: Int }')],
    {},
    /^The supergraph file .*s\.graphql is no Federation 2 supergraph \(.*\): compose it anew\.$/,
  ],
  [
    'a registry that is none',
    'gateway/start.ts',
    ['--registry', 'registret'],
    {},
    /^--registry is "registret" but must be an address/,
  ],
  [
    'a registry without a log and without a genesis',
    'gateway/registry/start.ts',
    [],
    {},
    /^There is no log in .*: give the founders' genesis with --genesis FILE\. .*"kty":"OKP"/,
  ],
  [
    'missing genesis file',
    'gateway/registry/start.ts',
    ['--genesis', 'nix.json'],
    {},
    /^The genesis file nix\.json cannot be read/,
  ],
  [
    'a genesis that is none',
    'gateway/registry/start.ts',
    ['--genesis', file('genesis.json', '{}')],
    {},
    /does not hold a signed genesis/,
  ],
  [
    'REGISTRY_URL',
    'subgraphs/start.ts',
    ['samverkan'],
    { REGISTRY_URL: 'registret' },
    /^REGISTRY_URL is "registret" but must be an address/,
  ],
  [
    'GATEWAY_WORKERS',
    'gateway/start.ts',
    ['--network', 'nix.json'],
    { GATEWAY_WORKERS: '0' },
    /^GATEWAY_WORKERS is "0" but must be a whole number from 1 to 64/,
  ],
  [
    'SHARED_STORE',
    'subgraphs/start.ts',
    ['tierp'],
    { SHARED_STORE: 'redis//:hemligt@a' },
    /^SHARED_STORE must have the form redis:\/\/user:password@host:6379\/0/,
  ],
  [
    'missing network file',
    'gateway/start.ts',
    ['--network', 'nix.json'],
    {},
    /^The network file nix\.json cannot be read/,
  ],
  [
    'network file that is not JSON',
    'gateway/start.ts',
    ['--network', file('a.json', '{')],
    {},
    /must have the form .*: it is not JSON\.$/,
  ],
  [
    'network file without samverkan',
    'gateway/start.ts',
    ['--network', file('b.json', '{"huvudman":{}}')],
    {},
    /"samverkan" is missing, not an http\(s\) URL/,
  ],
];
