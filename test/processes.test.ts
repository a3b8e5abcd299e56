import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { controlSocket } from '../infra/local/controlSocket.ts';
import { issueToken } from '../infra/local/issueToken.ts';
import { runner } from '../shared/run/runner.ts';
import { ask } from './ask.ts';
import { long } from './runner/long.ts';
import { folder, wrongSettings } from './wrongSettings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const running: ChildProcess[] = [];

/** Runs a script of the project as its npm script does. */
function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const { NODE_OPTIONS: _, DATABASE_URL: __, ...outer } = process.env;
  const child = fork(runner, [join(root, script), ...args], {
    silent: true,
    env: { ...outer, DATA_DIR: folder, LOG_LEVEL: 'error', ...env },
  });
  running.push(child);
  return child;
}

/** Resolves with the URL at which it listens. */
async function ready(child: ChildProcess): Promise<string> {
  const [message] = await once(child, 'message');
  return message.ready;
}

async function finished(child: ChildProcess) {
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, 'close');
  return { code, said: Buffer.concat(said).toString('utf8').trim() };
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a wrong setting stops the start with one sentence', () => {
  // Each is a process of its own: every third in the short form.
  const tried = wrongSettings.filter((_, number) => long || number % 3 === 0);
  test.each(tried)('%s', async (_what, script, args, env, sentence) => {
    const { code, said } = await finished(run(script, args, env));
    expect(said).toMatch(sentence);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).not.toContain('hemligt');
    expect(code).toBe(1);
  });

  test('a port that is taken', async () => {
    const taken = createServer();
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    try {
      const { code, said } = await finished(
        run('subgraphs/start.ts', ['heby', '--port', String(port)]),
      );
      expect(said).toMatch(new RegExp(`^Port ${port} is taken by another process`));
      expect(code).toBe(1);
    } finally {
      taken.close();
    }
  });

  test('a network that runs already on the data folder', async () => {
    const runs = createServer((socket) => socket.destroy());
    runs.listen(controlSocket(folder));
    await once(runs, 'listening');
    try {
      const { code, said } = await finished(run('infra/local/start.ts', [], { PORT: '5000' }));
      expect(said).toMatch(new RegExp(`^The network of ${folder} runs already, .* DATA_DIR and`));
      expect(code).toBe(1);
    } finally {
      runs.close();
    }
  });
});

test('subgraphs and a gateway of their own make a network; SIGTERM ends each with 0, and data survives', async () => {
  const samverkan = run('subgraphs/start.ts', ['samverkan', '--port', '0']);
  const heby = run('subgraphs/start.ts', ['heby', '--port', '0']);
  const network = {
    samverkan: await ready(samverkan),
    huvudman: { heby: await ready(heby) },
  };
  const file = join(folder, 'network.json');
  writeFileSync(file, JSON.stringify(network));
  const gateway = run('gateway/start.ts', ['--network', file, '--port', '0']);
  const url = await ready(gateway);
  const question = '{ part(id: "heby") { namn huvudman { verksamheter { totalCount } } } }';
  const answer = await ask(url, question);
  expect(answer.data.part.namn).toBe('Heby kommun');
  expect(answer.data.part.huvudman.verksamheter.totalCount).toBeGreaterThan(0);
  for (const path of ['/health/live', '/health/ready']) {
    expect((await fetch(new URL(path, url))).status).toBe(200);
  }

  const ends = [samverkan, heby, gateway].map(finished);
  for (const child of [samverkan, heby, gateway]) child.kill('SIGTERM');
  expect((await Promise.all(ends)).map(({ code }) => code)).toEqual([0, 0, 0]);

  const again = run('subgraphs/start.ts', ['heby', '--port', '0']);
  const self = 'heby';
  const { token } = await issueToken(
    { huvudman: self, roller: ['las'], subgraph: self, lifetimeSeconds: 60 },
    { dataDir: folder, production: false },
  );
  const { data } = await ask(
    await ready(again),
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Huvudman { verksamheter { totalCount } } } }',
    { r: [{ __typename: 'Huvudman', id: self }] },
    { authorization: `Bearer ${token}` },
  );
  expect(data._entities[0].verksamheter).toEqual(answer.data.part.huvudman.verksamheter);
});
