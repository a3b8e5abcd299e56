import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runner } from '../../shared/run/runner.ts';
import { proof, user } from '../access/proofs.ts';
import { gatewayPrivateJwk, networkToken, token } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { freePorts } from '../ports.ts';
import { TestRegistry } from '../registry/TestRegistry.ts';
import { type Relay, relayTo } from '../relay.ts';

const linden = 'privat-vardboendet-linden';
const program = fileURLToPath(new URL('../../gateway/start.ts', import.meta.url));
let network: TestNetwork;
let registry: TestRegistry;
let tierp: Relay;
let port: number;
let metricsPort: number;

interface Line {
  pid: number;
  msg: string;
  reqId?: string;
  worker?: number;
}
/** A gateway of two workers, and what its processes have said. */
let gateway: ChildProcess;
const said: Line[] = [];
const hearing = new EventEmitter().setMaxListeners(0);

async function start(): Promise<void> {
  const { NODE_OPTIONS: _, ...outer } = process.env;
  gateway = fork(runner, [program, '--registry', registry.url, '--port', String(port)], {
    silent: true,
    env: {
      ...outer,
      DATA_DIR: registry.folder,
      GATEWAY_KEY: join(registry.folder, 'gateway.json'),
      GATEWAY_WORKERS: '2',
      METRICS_PORT: String(metricsPort),
      LIMIT_REQUESTS_PER_TOKEN: '10',
      LOG_LEVEL: 'info',
    },
  });
  createInterface({ input: gateway.stderr as NodeJS.ReadableStream }).on('line', (line) => {
    if (line.startsWith('{')) said.push(JSON.parse(line));
    hearing.emit('line');
  });
  await once(gateway, 'message');
}

/** Resolves with the first line that is as it should be, be it said already. */
async function hear(is: (line: Line) => boolean): Promise<Line> {
  for (;;) {
    const line = said.find(is);
    if (line) return line;
    await once(hearing, 'line');
  }
}

interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape, and assert what they find
  body: any;
  /** The worker that answered. */
  pid: number;
}

/** Asks on a connection of its own, so that the workers take turns. */
async function ask(query: string, headers: Record<string, string> = {}): Promise<Answered> {
  const id = crypto.randomUUID();
  const asked = request(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', 'x-request-id': id, ...headers },
  });
  asked.end(JSON.stringify({ query }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { pid } = await hear(({ reqId }) => reqId === id);
  return {
    status: response.statusCode ?? 0,
    body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
    pid,
  };
}

/** The same by each of the workers. */
async function askBoth(query: string): Promise<Answered[]> {
  const answers = new Map<number, Answered>();
  while (answers.size < 2) {
    const answer = await ask(query);
    answers.set(answer.pid, answer);
  }
  return [...answers.values()];
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line.startsWith(name));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

beforeAll(async () => {
  network = await startNetwork({ only: ['tierp', linden] });
  const url = (slug: string) => network.subgraphs.get(slug)?.url ?? '';
  tierp = await relayTo(url('tierp'));
  registry = await TestRegistry.start(async (keys) => ({
    founders: [
      await keys.identity('tierp', { slag: 'KOMMUN', urls: [tierp.url] }),
      await keys.identity('region-uppsala', { slag: 'REGION' }),
    ],
    samverkan: { urls: [url('samverkan')], key: (await keys.signer('samverkan')).publicKey },
  }));
  const identity = { urls: [url(linden)] };
  await registry.send(await registry.network.join(linden, identity));
  writeFileSync(join(registry.folder, 'gateway.json'), JSON.stringify(gatewayPrivateJwk));
  [port, metricsPort] = (await freePorts(2)) as [number, number];
  await start();
}, 120_000);
afterAll(async () => {
  if (gateway.exitCode === null) gateway.kill('SIGKILL');
  await tierp.close();
  await registry.close();
  await network.close();
});

const units = '{ part(id: "tierp") { namn huvudman { verksamheter { totalCount } } } }';

test('two workers answer at one address, and /metrics shows them as one', async () => {
  const [one, other] = await askBoth(units);
  expect(one?.pid).not.toBe(other?.pid);
  expect(one?.body.data.part.huvudman.verksamheter.totalCount).toBeGreaterThan(0);
  expect(other?.body.data).toEqual(one?.body.data);
  const before = await metric('vardnat_questions_total');
  const client = { 'apollographql-client-name': 'Regionens webb' };
  const pids = new Set<number>();
  for (let nr = 0; nr < 6; nr += 1) pids.add((await ask(units, client)).pid);
  expect(pids.size).toBe(2);
  expect((await metric('vardnat_questions_total')) - before).toBe(6);
  expect(await metric('vardnat_client_operations_total{client="Regionens webb"')).toBe(6);
  expect(
    await metric('vardnat_client_fields_total{client="Regionens webb",field="Part.namn"'),
  ).toBe(6);
  expect(await metric('vardnat_gateway_workers')).toBe(2);
  expect(await metric('process_cpu_seconds_total')).toBeGreaterThan(0);
  expect(await metric(`vardnat_member_breaker_state{member="tierp"`)).toBe(0);
});

test('a proof (DPoP) is used once, whichever worker it comes to', async () => {
  const bearing = await token(
    { huvudman: 'tierp', roller: ['las'], audience: 'vardnat' },
    { cnf: user.cnf },
  );
  const use = async (dpop: string) => ask(units, { authorization: `DPoP ${bearing}`, dpop });
  const htu = `http://127.0.0.1:${port}/graphql`;
  const once = await proof(bearing, { htu });
  const uses = [await use(once), await use(once), await use(once)];
  expect(uses.map(({ status }) => status)).toEqual([200, 401, 401]);
  expect(new Set(uses.map(({ pid }) => pid)).size).toBe(2);
  const both = await proof(bearing, { htu });
  const at = await Promise.all([use(both), use(both)]);
  expect(at.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('a caller has one budget at all workers', async () => {
  // The requests of a minute are counted; not over its end.
  while (new Date().getSeconds() > 50) await pause(500);
  const authorization = `Bearer ${await networkToken({ huvudman: 'tierp', roller: ['las'] })}`;
  const statuses: number[] = [];
  for (let nr = 0; nr < 24; nr += 1) {
    statuses.push((await ask(units, { authorization })).status);
    // Slower than the workers' messages to each other.
    await pause(30);
  }
  const letIn = statuses.filter((status) => status === 200).length;
  // Each worker by itself would let ten in; a few more come before each knows of the other's.
  expect(letIn).toBeGreaterThanOrEqual(10);
  expect(letIn).toBeLessThan(18);
  expect(statuses.slice(-6)).toEqual(Array(6).fill(429));
});

test('what changes in the registry is seen by every worker', async () => {
  const members = '{ register { medlemmar { part { id } } kontroll { stammer naddes tillNr } } }';
  const idsOf = ({ body }: Answered) =>
    body.data.register.medlemmar.map(({ part }: { part: { id: string } | null }) => part?.id);
  for (const answer of await askBoth(members)) expect(idsOf(answer)).toContain(linden);
  await registry.say(linden, { type: 'leave' });
  const tillNr = registry.network.log.heads.length - 1;
  for (;;) {
    const answers = await askBoth(members);
    const seen = answers.every(({ body }) => body.data.register.kontroll.tillNr === tillNr);
    if (!seen) continue;
    for (const answer of answers) {
      expect(idsOf(answer)).not.toContain(linden);
      expect(answer.body.data.register.kontroll).toMatchObject({ stammer: true, naddes: true });
    }
    return;
  }
});

test('a worker that is lost is replaced, and what it had counted is not', async () => {
  const asked = await metric('vardnat_questions_total');
  const [{ pid }] = (await askBoth(units)) as [Answered, Answered];
  const before = await metric('vardnat_questions_total');
  expect(before).toBeGreaterThan(asked);
  process.kill(pid, 'SIGKILL');
  await hear(({ msg, worker }) => msg.startsWith('a worker has ended') && worker === pid);
  const known = new Set(
    said.filter(({ msg }) => msg === 'a worker listens').map((one) => one.worker),
  );
  expect((await ask(units)).status).toBe(200);
  await hear(({ msg, worker }) => msg === 'a worker listens' && !known.has(worker));
  expect(await metric('vardnat_gateway_workers')).toBe(2);
  expect(await metric('vardnat_gateway_worker_exits_total')).toBe(1);
  expect(await metric('vardnat_questions_total')).toBeGreaterThan(before);
  for (const answer of await askBoth(units)) expect(answer.status).toBe(200);
});

test('without its primary a worker finishes what is under way and ends; a new gateway takes the address and what was kept', async () => {
  const workers = (await askBoth('{ __typename }')).map(({ pid }) => pid);
  let answer: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    tierp.behave((incoming, response) => {
      answer = () => {
        tierp.behave(null);
        response.destroy();
      };
      incoming.resume();
      resolve();
    });
  });
  const late = ask(units);
  await arrived;
  gateway.kill('SIGKILL');
  await hear(({ msg }) => msg.startsWith('the primary is gone'));
  answer();
  const { status, body } = await late;
  expect(status).toBe(200);
  expect(body.data.part.namn).toBe('Tierps kommun');
  while (workers.some(isAlive)) await pause(20);

  said.length = 0;
  await start();
  expect((await ask(units)).body.data.part.huvudman.verksamheter.totalCount).toBeGreaterThan(0);
  const ended = once(gateway, 'exit');
  gateway.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  const file = join(registry.folder, 'gateway', 'samverkan.json');
  expect(existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).length).toBeGreaterThan(0);
  const counted = JSON.parse(
    readFileSync(join(registry.folder, 'gateway', 'anvandning.json'), 'utf8'),
  );
  expect(counted.operations.length).toBeGreaterThan(0);
});
