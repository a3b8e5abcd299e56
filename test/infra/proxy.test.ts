import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientLimits } from '../../shared/limits/serverLimits.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { provkommun } from '../serve/provkommun.ts';

// Debian puts it where only root looks.
process.env.PATH = `${process.env.PATH}:/usr/sbin`;
const there = spawnSync('nginx', ['-v']).status === 0;
if (!there) console.warn('nginx (nginx-light) is missing: its example is not tried.');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

(there || process.env.CI === 'true' ? describe : describe.skip)(
  'behind nginx as in the example',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'vardnat-nginx-'));
    let databases: TestDatabases;
    let server: RunningServer;
    let nginx: ChildProcess;
    let http: number;
    let https: number;

    beforeAll(async () => {
      [databases] = (await testDatabases()) as [TestDatabases];
      [http, https] = [await freePort(), await freePort()];
      const anonymous = { ...clientLimits, requestsPerAddress: 4 };
      server = await startHuvudman(provkommun(2), {
        ...{ port: 0, host: '127.0.0.1', databaseUrl: await databases.url(), trust, log },
        publicUrl: 'https://vardnat.example/graphql',
        guard: { anonymous, trustProxy: ['127.0.0.1'], behindTls: true },
      });
      spawnSync('openssl', [
        ...[
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '1',
          '-subj',
          '/CN=vardnat.example',
        ],
        ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
      ]);
      const example = readFileSync(new URL('../../infra/proxy/nginx.conf', import.meta.url), 'utf8')
        .replace('listen 80;', `listen 127.0.0.1:${http};`)
        .replace('listen 443 ', `listen 127.0.0.1:${https} `)
        .replaceAll('/etc/ssl/vardnat', folder)
        .replace('127.0.0.1:4000', `127.0.0.1:${server.port}`);
      writeFileSync(join(folder, 'site.conf'), example);
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const paths = temp.map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
      const main = `daemon off; pid ${join(folder, 'pid')}; error_log stderr notice; worker_processes 1; events {} http { access_log off; ${paths} include ${join(folder, 'site.conf')}; }`;
      writeFileSync(join(folder, 'nginx.conf'), main);
      nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
      await new Promise<void>((resolve, reject) => {
        let said = '';
        nginx.stderr?.on('data', (chunk) => {
          said += chunk;
          if (said.includes('start worker process ')) resolve();
        });
        nginx.on('exit', () => reject(new Error(said)));
      });
    });
    afterAll(async () => {
      const gone = once(nginx, 'exit');
      nginx.kill('SIGQUIT');
      await gone;
      await server.close();
      await databases.cleanUp();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Asks by HTTP/2, as a browser does. */
    async function ask(more: Record<string, string> = {}, query = '{ __typename }') {
      const session = connect(`https://127.0.0.1:${https}`, { rejectUnauthorized: false });
      const stream = session.request({
        ':method': 'POST',
        ':path': '/graphql',
        ':authority': 'vardnat.example',
        'content-type': 'application/json',
        ...more,
      });
      stream.end(JSON.stringify({ query }));
      const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
      let text = '';
      for await (const chunk of stream) text += chunk;
      session.close();
      return { headers, body: JSON.parse(text) };
    }

    test('a browser is answered by HTTP/2 over TLS, and is to stay there', async () => {
      const { headers, body } = await ask();
      expect([headers[':status'], body.data]).toEqual([200, { __typename: 'Query' }]);
      expect(headers['strict-transport-security']).toMatch(/max-age=\d+/);
      expect(headers.server).toBe('nginx');
    });

    test('whoever comes without TLS is led to it', async () => {
      const answer = await fetch(`http://127.0.0.1:${http}/data/budget.csv?x=1`, {
        redirect: 'manual',
        headers: { host: 'vardnat.example' },
      });
      expect(answer.status).toBe(301);
      expect(answer.headers.get('location')).toMatch(/^https:\/\/.+\/data\/budget\.csv\?x=1$/);
    });

    test('the addresses in a catalogue are those that callers use', async () => {
      const session = connect(`https://127.0.0.1:${https}`, { rejectUnauthorized: false });
      const stream = session.request({
        ':path': '/datasets/dcat',
        ':authority': 'vardnat.example',
      });
      let text = '';
      for await (const chunk of stream) text += chunk;
      session.close();
      expect(text).toContain('rdf:resource="https://vardnat.example/data/budget.csv"');
      expect(text).not.toContain('127.0.0.1');
    });

    test('what a caller says of its address is not believed', async () => {
      const statuses = [];
      for (let n = 0; n < 5; n += 1) {
        const { headers } = await ask({ 'x-forwarded-for': `10.0.0.${n}` });
        statuses.push(headers[':status']);
      }
      expect(statuses).toContain(429);
    });
  },
);
