import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { examine } from '../../shared/doctor/examine.ts';
import { standing } from '../../shared/doctor/Standing.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { Disk } from '../chaos/Disk.ts';
import { vardnat } from '../cli/vardnat.ts';
import { describeOnOwnMariadb, OwnMariadb } from '../database/OwnMariadb.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { freePort } from '../ports.ts';
import { provkommun } from '../serve/provkommun.ts';
import { bound, doctor, failedIn, file, folder, nobody, root } from './doctor.ts';

const disk = Disk.mount(join(folder, 'disk'), 4);
const servers: Server[] = [];
afterAll(async () => {
  for (const server of servers) server.close();
  disk?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody else's server on loopback. */
async function elsewhere(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const said = (sett: RegExp, laga: RegExp) => ({
  sett: expect.stringMatching(sett),
  laga: expect.stringMatching(laga),
});

const jwks = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AAAA', kid: 'a' }] };
const issuer = (more: object) => ({
  issuers: [{ issuer: 'https://a.example', jwks, huvudman: ['heby'], ...more }],
});

describe('a settings file', () => {
  test.each([
    ['that is no JSON', '{', /är inte JSON/],
    ['with a name that is none', { server: 'heby', PROT: 1 }, /PROT är ingen inställning/],
  ])('%s is named', async (_what, content, seen) => {
    const { code, stdout } = await vardnat(['doctor', file(content), '--json']);
    expect([code, failedIn(stdout)]).toEqual([
      1,
      { SETTINGS_FILE: said(seen, /settings\.schema\.json/) },
    ]);
  });

  test.each([
    ['a server that is none', { server: 'hebby' }, /Give one SLUG of/],
    ['a value that cannot be', { server: 'heby', TRUST_PROXY: 'proxyn' }, /TRUST_PROXY/],
    [
      'issuers in another form',
      { server: 'heby', ISSUERS: file('{"issuers": []}') },
      /at least one issuer/,
    ],
    [
      'a key of another kind',
      {
        server: 'gateway',
        arguments: ['--registry', 'http://127.0.0.1:1'],
        GATEWAY_KEY: file(jwks),
      },
      /GATEWAY_KEY: .* must hold one private Ed25519 key/,
    ],
  ])('with %s is named as at the start', async (_what, content, seen) => {
    expect(await doctor({ DATA_DIR: folder, ...content })).toEqual({
      SETTINGS: said(seen, /Rätta inställningen/),
    });
  });
});

test('production without its issuers is named', async () => {
  expect(await doctor({ server: 'heby', DATA_DIR: folder }, { production: true })).toEqual({
    SETTINGS: said(/ISSUERS is not set/, /Rätta inställningen/),
  });
});

/** What needs a user whom permissions bind. It must run in CI. */
const testBound = bound || process.env.CI === 'true' ? test : test.skip;

describe('what a server stands on', () => {
  test('is in order', async () => {
    const found = await doctor({
      ...{ server: 'heby', arguments: ['--port', '0'], DATA_DIR: join(folder, 'ny') },
      ...{ ISSUERS: file(issuer({})), GATEWAY_KEYS: file(jwks) },
    });
    expect(Object.keys(found).filter((id) => id !== 'DISK')).toEqual([]);
  });

  test('has faults everywhere, each with its mend', async () => {
    const other = await elsewhere((_request, response) => {
      response.setHeader('date', new Date(Date.now() - 90_000).toUTCString());
      response.end('en annan server');
    });
    if (disk) writeFileSync(join(disk.folder, 'mer'), 'x'.repeat(10_000));
    disk?.fill();
    const gone = await freePort();
    const found = await doctor(
      {
        ...{ server: 'samverkan', arguments: ['--port', new URL(other).port] },
        ...{
          DATA_DIR: disk?.folder ?? folder,
          DATABASE_URL: `mysql://vardnat@127.0.0.1:${gone}/vardnat`,
        },
        ISSUERS: file(
          issuer({
            ...{ issuer: `http://127.0.0.1:${gone}`, jwks: `http://127.0.0.1:${gone}/jwks` },
            signIn: { clientId: 'vardnat', clientSecretFile: file('hemligt', 0o644) },
          }),
        ),
        ...{ GATEWAY_KEYS: join(folder, 'saknas.json'), GATEWAY_URL: `${other}/graphql` },
        ...{
          SAMVERKAN_URL: 'https://samverkan.invalid/',
          REGISTRY_URL: `http://127.0.0.1:${gone}/`,
        },
        ...{ PUBLIC_URL: `https://localhost:${gone}/graphql` },
        ...{ SMTP_URL: `smtp://127.0.0.1:${gone}`, MAIL_FROM: 'vardnat@heby.example' },
      },
      { production: true },
    );
    const { DISK, ...others } = found;
    if (disk) {
      disk.empty();
      expect(DISK).toEqual(said(/: 0 % ledigt/, /Gör plats/));
    }
    expect(others).toEqual({
      PORT: said(/EADDRINUSE/, /ss -ltnp/),
      CLOCK: said(/går (8\d|9[01]) s efter/, /timedatectl set-ntp true/),
      SECRETS: said(/clientSecretFile: .* kan läsas av andra \(644\)/, /chmod 600/),
      DATABASE: said(/127\.0\.0\.1:\d+ cannot be used \(ECONNREFUSED\)/, /Starta databasservern/),
      DATABASE_KEEPS: expect.anything(),
      SCHEMA: expect.anything(),
      ISSUER_KEYS: said(
        /the keys at http:\/\/127\.0\.0\.1:\d+\/jwks cannot be fetched/,
        /med curl/,
      ),
      GATEWAY_KEYS: said(/saknas\.json cannot be read/, /JWKS/),
      SIGN_IN: said(/127\.0\.0\.1:\d+: .*ECONNREFUSED/, /openid-configuration/),
      REGISTRY: said(/cannot be reached \(ECONNREFUSED\)/, /Rätta registrets adress/),
      NAMES: said(/samverkan\.invalid: (ENOTFOUND|EAI_AGAIN)/, /DNS/),
      ASKED: said(/GATEWAY_URL: .* svarar 200, men inte som/, /NODE_EXTRA_CA_CERTS/),
      PROXY: said(/https:\/\/localhost:\d+: ECONNREFUSED/, /Starta proxyn/),
      TRUST_PROXY: said(/TRUST_PROXY är inte satt/, /127\.0\.0\.1/),
      MAIL: said(/ECONNREFUSED/, /Rätta SMTP_URL/),
    });
  });

  testBound('has faults of the address, the folder and the file', async () => {
    const key = join(folder, 'key.pem');
    const cert = join(folder, 'cert.pem');
    spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '10', '-subj', '/CN=localhost'],
      ...['-keyout', key, '-out', cert],
    ]);
    const tls = { key: readFileSync(key), cert: readFileSync(cert) };
    const proxy = createHttpsServer(tls).listen(0, '127.0.0.1');
    servers.push(proxy);
    await once(proxy, 'listening');
    const closed = join(folder, 'stangd');
    mkdirSync(closed);
    writeFileSync(
      join(closed, 'heby.sqlite'),
      'SQLite format 3\0 och sedan något annat'.repeat(100),
    );
    chmodSync(closed, 0o555);
    // Its own page is of another server: so is a name that its owner has let go.
    const page = await elsewhere((_request, response) => response.end('<p>Välkommen</p>'));
    const content = {
      ...{ server: 'heby', arguments: ['--port', '0'], HOST: '192.0.2.1', DATA_DIR: closed },
      ...{ ISSUERS: file(issuer({})), GATEWAY_KEYS: file(jwks), WORKPLACE: false },
    };
    const { port } = proxy.address() as AddressInfo;
    const found = await doctor(
      { ...content, TRUST_PROXY: '127.0.0.1', PUBLIC_URL: `https://localhost:${port}/graphql` },
      { production: true, asNobody: true },
    );
    expect(found).toMatchObject({
      PORT: said(/192\.0\.2\.1 port 0: EADDRNOTAVAIL/, /HOST ska finnas/),
      FOLDER: said(/stangd: EACCES/, /chown -R vardnat/),
      DATABASE: said(/heby\.sqlite cannot be opened|malformed|not a database/, /vardnat restore/),
      DATABASE_KEEPS: expect.anything(),
      CERTIFICATE: said(/gäller i 9 dagar/, /certbot renew/),
    });
    expect(found.PROXY).toBeUndefined();
    const led = await examine(
      standing({
        ...{ id: 'heby', host: '127.0.0.1', port: 0, dataDir: folder, trustProxy: [] },
        publicUrl: `${page}/graphql`,
      }),
    );
    expect(led.find(({ check }) => check.id === 'PROXY')?.outcome).toEqual({
      status: 'FEL',
      sett: [`${page} svarar 200, men inte som den här servern`],
    });
  });

  testBound('has a database that a newer version has used, and that may only be read', async () => {
    const dataDir = join(folder, 'nyare');
    const url = `sqlite:${join(dataDir, 'heby.sqlite')}`;
    const options = { port: 0, host: '127.0.0.1', trust, log };
    const server = await startHuvudman(provkommun(1), { ...options, databaseUrl: url });
    await server.close();
    const db = new Sqlite(join(dataDir, 'heby.sqlite'));
    db.exec("INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Sen9999999999999')");
    db.pragma('journal_mode = DELETE');
    db.close();
    chmodSync(join(dataDir, 'heby.sqlite'), 0o444);
    if (root) chownSync(dataDir, nobody, nobody);
    const found = await doctor(
      {
        ...{ server: 'heby', arguments: ['--port', '0'], DATA_DIR: dataDir },
        ...{ ISSUERS: file(issuer({})), GATEWAY_KEYS: file(jwks) },
      },
      { asNobody: true },
    );
    expect(found).toMatchObject({
      SCHEMA: said(/newer version.*Sen9999999999999/, /Starta den version/),
      DATABASE_KEEPS: said(/heby\.sqlite: EACCES/, /SQLite: ge filen/),
    });
    expect(found.DATABASE).toBeUndefined();
  });
});

describeOnOwnMariadb('a MariaDB that may forget', () => {
  let server: OwnMariadb;
  beforeAll(async () => {
    server = await OwnMariadb.start('--innodb-flush-log-at-trx-commit=2', '--read-only');
  });
  afterAll(() => server.cleanUp());

  test('is named', async () => {
    const { migrations } = huvudmansdomain;
    const found = await examine(
      standing({
        ...{
          id: 'heby',
          host: '127.0.0.1',
          port: 0,
          dataDir: folder,
          trustProxy: [],
          publicUrl: null,
        },
        database: { url: await server.url(), migrations },
      }),
    );
    const of = (id: string) => found.find(({ check }) => check.id === id)?.outcome;
    expect(of('DATABASE')).toEqual({ status: 'OK' });
    expect(of('DATABASE_KEEPS')).toEqual({
      status: 'FEL',
      sett: ['innodb_flush_log_at_trx_commit är 2', 'read_only är på'],
    });
    expect(of('SCHEMA')).toEqual({
      status: 'OK',
      obs: expect.stringMatching(/ändringar av schemat/),
    });
  });
});
