import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asked, portal } from '../answer/questions.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the package has as peers, and what a client builds with. */
const peers = ['@apollo/client', '@urql/core', '@urql/exchange-graphcache', 'graphql', 'rxjs'];
const tools = [
  '@urql/exchange-persisted',
  '@types/node',
  ...['core', 'typed-document-node', 'typescript', 'typescript-operations'].map(
    (name) => `@graphql-codegen/${name}`,
  ),
  '@graphql-typed-document-node/core',
];
/** A region, three kommuner and a member on another stack. */
const members = ['region-uppsala', 'tierp', 'alvkarleby', 'osthammar', 'privat-rehab-fyris'];
const questions = portal.map(asked);

interface Held {
  questions: number;
  rows: number;
  wrong: string[];
  requests?: number;
}
type Both = Record<'whole' | 'partial', Held>;

describe('the client package, packed and installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-client-'));
  const run = async (file: string, ...given: string[]) => {
    const ran = promisify(execFile)(file, given, { cwd: folder, maxBuffer: 1e8 });
    const { stdout } = await ran.catch(({ message, stdout, stderr }) => {
      throw new Error(`${message}\n${stdout}\n${stderr}`);
    });
    return stdout;
  };
  let network: TestNetwork;
  let silent: Misbehaving;
  let built: { faults: string[]; lacking: string[] };
  let result: Record<'apollo' | 'graphcache', Both> & {
    withoutKeys: Held;
    listed: Record<'apollo' | 'graphcache', Held>;
    missing: string[];
    lackingApollo: string;
    lackingUrql: string;
    unlistedApollo: string;
    unlistedUrql: string;
  };

  beforeAll(async () => {
    const installed = install();
    network = await startNetwork({ only: members });
    silent = await misbehave((_request, response: ServerResponse) => response.destroy());
    const quiet = await network.gatewayWith({ tierp: silent.url });
    await installed;
    const given = {
      url: network.gateway.url,
      quiet: quiet.url,
      texts: portal,
      variables: Object.fromEntries(questions.map(({ name, variables }) => [name, variables])),
    };
    writeFileSync(join(folder, 'given.json'), JSON.stringify(given));
    built = JSON.parse(await run('node', 'build.mjs'));
    await run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    const queries: Record<string, string> = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    const safelist = { queries: new Map(Object.entries(queries)), only: true };
    const { url: listed } = await network.gatewayWith({}, { safelist });
    writeFileSync(join(folder, 'given.json'), JSON.stringify({ ...given, listed }));
    result = JSON.parse(await run('node', '--conditions=development', 'consumer.js'));
  }, 180_000);
  afterAll(async () => {
    await silent.close();
    await network.close();
    rmSync(folder, { recursive: true });
  });

  /** Installs the packed package in the folder, and lays beside it what a client has installed by itself. */
  async function install() {
    for (const file of ['build.mjs', 'consumer.ts']) {
      copyFileSync(new URL(file, import.meta.url), join(folder, file));
    }
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2022', 'dom'], module: 'nodenext', types: ['node'] },
      ...{ strict: true, skipLibCheck: true, rewriteRelativeImportExtensions: true },
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    writeFileSync(
      join(folder, 'package.json'),
      '{ "name": "a-client", "private": true, "type": "module" }',
    );
    const destination = ['--pack-destination', folder, '--json'];
    const packed = await run('npm', 'pack', join(root, 'shared/client'), ...destination);
    const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[')));
    const offline = ['--offline', '--legacy-peer-deps', '--no-audit', '--no-fund'];
    await run('npm', 'install', `./${filename}`, ...offline);
    for (const name of [...peers, ...tools]) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), place);
    }
  }

  test('puts the keys of each row into the questions, and finds a question without', () => {
    expect(built).toEqual({
      faults: [],
      lacking: [
        'Part asks for slag under the name id: a cache knows it by id.',
        'Huvudman leaves id out: a cache knows it by id.',
        'Verksamhet leaves huvudmanId out: a cache knows it by huvudmanId and id.',
      ],
    });
  });

  test.each(['apollo', 'graphcache'] as const)(
    'shows in %s every row as the wire has it',
    (cache) => {
      const { whole, partial } = result[cache];
      expect(whole.questions).toBe(2 * questions.length);
      expect(whole.rows).toBeGreaterThan(1_000);
      expect(whole.wrong).toEqual([]);
      // Much was in the cache the second time.
      expect(whole.requests).toBeLessThan(2 * questions.length);
      expect(partial.rows).toBeGreaterThan(1_000);
      expect(partial.wrong).toEqual([]);
    },
  );

  test('is needed: the cache that Apollo Client has by itself shows rows as others', () => {
    expect(result.withoutKeys.wrong).not.toEqual([]);
  });

  test('says who did not answer', () => expect(result.missing).toContain('tierp'));

  test('fails loudly where a question lacks the fields of a key', () => {
    expect(result.lackingApollo).toMatch(/Missing field 'id'/);
    expect(result.lackingUrql).toMatch(/takes Part without id/);
  });

  test('asks a gateway that answers listed questions only, by their hashes', () => {
    for (const cache of ['apollo', 'graphcache'] as const) {
      expect(result.listed[cache].wrong).toEqual([]);
    }
    expect(result.unlistedApollo).toBe('The operation Utan is not in the list of hashes.');
    expect(result.unlistedUrql).toMatch(/godkända i förväg/);
  });
});
