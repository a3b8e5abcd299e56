import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeKeyPair } from '../../../shared/access/keys/keyPair.ts';
import { runner } from '../../../shared/run/runner.ts';

/** The gateway as an operator starts it, by its command and settings, of one process or of several. */
const [given = '{}'] = process.argv.slice(2);
const { workers, ...network } = JSON.parse(given) as { workers: number };
const folder = mkdtempSync(join(tmpdir(), 'vardnat-bench-'));
const file = (name: string, content: object) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return join(folder, name);
};
const { privateJwk } = await makeKeyPair();
const program = fileURLToPath(new URL('../../../gateway/start.ts', import.meta.url));
const most = String(1e9);
const gateway = fork(runner, [program, '--network', file('network.json', network), '--port', '0'], {
  execArgv: ['--max-semi-space-size=32'],
  env: {
    ...process.env,
    DATA_DIR: folder,
    NODE_ENV: 'development',
    GATEWAY_KEY: file('key.json', privateJwk),
    GATEWAY_WORKERS: String(workers),
    LOG_LEVEL: 'error',
    LIMIT_REQUESTS_PER_ADDRESS: most,
    LIMIT_COST_PER_ADDRESS: String(1e15),
  },
});
const [{ ready }] = (await once(gateway, 'message')) as [{ ready: string }];

/** Nanoseconds that all threads of a process have run, and those of the processes that it has started. */
function ranFor(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).reduce((sum, task) => {
    const [ns] = readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ');
    const children = readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((all, child) => all + ranFor(Number(child)), sum + Number(ns));
  }, 0);
}

process.on('message', ({ usage }: { usage?: true }) => {
  const cpuMs = ranFor(gateway.pid as number) / 1e6;
  if (usage) process.send?.({ usage: { cpuMs, memoryMb: 0 } });
});
process.on('disconnect', async () => {
  const ended = once(gateway, 'exit');
  gateway.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
process.send?.({ ready: { url: ready } });
