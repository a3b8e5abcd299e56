import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { startRegistry } from '../../gateway/registry/startRegistry.ts';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import { signCompact } from '../../shared/registry/compact.ts';
import { draftEntry, type EntryContent } from '../../shared/registry/draftEntry.ts';
import type { Identity, Voucher } from '../../shared/registry/Entry.ts';
import { latestRules } from '../../shared/registry/Membership.ts';
import { generateKey, type Signer, signerOf } from '../../shared/registry/Signer.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import type { VerifiedLog } from '../../shared/registry/VerifiedLog.ts';
import { verifyLog } from '../../shared/registry/verifyLog.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { log as quiet } from '../log.ts';

/**
 * A log as it was written before there were later rules, with the keys of its parties, made for this test: a company that
 * calls itself a region and has vouched, names and addresses of every sort, changes of key, and one that has left.
 */
const kept = fileURLToPath(new URL('firstRules/', import.meta.url));
const keys = JSON.parse(readFileSync(join(kept, 'keys.json'), 'utf8'));
const signer = (id: string): Promise<Signer> => signerOf(keys[id]);

const folder = mkdtempSync(join(tmpdir(), 'vardnat-rules-'));
let server: RunningServer;
let client: RegistryClient;
let log: VerifiedLog;

beforeAll(async () => {
  for (const file of ['log.jsonl', 'countersignatures.json']) {
    cpSync(join(kept, file), join(folder, file));
  }
  cpSync(join(kept, 'log.jsonl'), join(folder, 'follower.jsonl'));
  const options = { folder, keys: [await signer('registry')], genesis: null, log: quiet };
  server = await startRegistry({ ...options, port: 0, host: '127.0.0.1' });
  client = new RegistryClient(server.url);
  log = await fetchLog(client);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The code with which the registry refuses what a party says; null when it takes it in. */
async function refusal(id: string, content: EntryContent, by?: Signer): Promise<string | null> {
  const entry = await signEntry(draftEntry(log, id, content), by ?? (await signer(id)));
  const appended = await client.append(entry);
  log = await fetchLog(client, log);
  return appended.ok ? null : appended.refusal.code;
}

async function voucher(of: Identity | string, issuer: string, more: Partial<Voucher> = {}) {
  const known = typeof of === 'string' ? log.membership.members.get(of) : undefined;
  const { id, namn, slag, organisationsnummer } = (known ?? of) as Identity;
  const kid = known ? (await signer(id)).kid : (more.kid ?? '');
  const bound = { network: 'exempel', issuer, member: id, namn, slag, organisationsnummer, kid };
  const value = { ...bound, uppdrag: 'Hemtjänst', expires: '2099-12-31', ...more };
  return signCompact(value, 'vardnat-voucher', await signer(issuer));
}

async function newcomer(more: Partial<Identity> = {}, ...ways: Parameters<typeof voucher>[1][]) {
  const own = await signerOf(await generateKey());
  const identity: Identity = {
    ...{ id: 'vard-bolaget', namn: 'Vårdbolaget', slag: 'PRIVAT', lan: '03' },
    ...{ organisationsnummer: '556012-5790', urls: ['http://ny.example/graphql'] },
    key: own.publicKey,
    ...more,
  };
  const vouchers = await Promise.all(ways.map((by) => voucher(identity, by, { kid: own.kid })));
  return refusal(identity.id, { type: 'join', identity, voucher: vouchers[0] ?? '' }, own);
}

describe('a log of before there were later rules', () => {
  test('verifies as it stands, with what was kept of it', async () => {
    const lines = readFileSync(join(kept, 'log.jsonl'), 'utf8').trim().split('\n');
    const read = lines.map((line) => JSON.parse(line));
    const records = read.flatMap(({ record }) => (record ? [record] : []));
    const countersigned = Object.values<{ jws: string }>(
      JSON.parse(readFileSync(join(kept, 'countersignatures.json'), 'utf8')),
    ).map(({ jws }) => jws);
    const { checkpoint } = read.at(-1);
    const verified = await verifyLog({ records, checkpoint, kept: countersigned });
    if (!verified.ok) throw new Error(verified.refusal.message);
    const { rules, members } = verified.log.membership;
    expect([rules, members.size]).toEqual([1, 8]);
    expect(members.get('bolaget')).toMatchObject({ slag: 'REGION', namn: 'Region Uppsala' });
    expect(members.get('privat-ny')?.urls[0]).toBe('http:///x');
  });

  test('goes on with all that is in it, and a record from which the latest rules hold', async () => {
    expect(log.heads[12]).toMatchObject({ type: 'rules', member: 'registry' });
    expect(log.membership.rules).toBe(latestRules);
    expect(log.membership.members.size).toBe(8);
    const { countersignatures } = await client.published();
    expect(countersignatures).toHaveLength(1);
  });

  test('is followed on by a gateway that has it on disk', async () => {
    const file = join(folder, 'follower.jsonl');
    const options = { url: server.url, file, genesis: null, log: quiet };
    const source = await RegistrySource.follow(options);
    expect(source.follower.log?.membership.rules).toBe(latestRules);
    expect([...source.current().members.keys()]).toContain('dotterbolaget');
    await source.close();
  });

  test('holds those that come to the latest rules', async () => {
    expect(await newcomer({}, 'bolaget')).toBe('INTYG_UTFARDARE');
    expect(await newcomer({ slag: 'REGION' }, 'tierp')).toBe('OGILTIGT_ORGANISATIONSNUMMER');
    expect(await newcomer({ namn: 'Uppsala Kommun' }, 'tierp')).toBe('UPPTAGET_NAMN');
    expect(await newcomer({ namn: 'Uppsa\u200bla' }, 'tierp')).toBe('OGILTIGT_VARDE');
    expect(await newcomer({ urls: ['http:///x'] }, 'tierp')).toBe('OGILTIG_ADRESS');
    const urls = ['http://y.example/\0'];
    expect(await refusal('privat-ny', { type: 'address', urls })).toBe('OGILTIG_ADRESS');
    expect(await newcomer({}, 'tierp')).toBeNull();
  });

  test('lets those that were public on their own word be confirmed by the founders, and gives uppdrag then', async () => {
    const founders = ['tierp', 'region-uppsala', 'uppsala'];
    const confirm = async (id: string, by: string[]) => {
      const vouchers = await Promise.all(by.map((one) => voucher(id, one, { uppdrag: null })));
      return refusal(id, { type: 'confirm', vouchers });
    };
    const other = { id: 'hemvarden', namn: 'Hemvården', organisationsnummer: null };
    expect(await newcomer(other, 'kson')).toBe('INTYG_UTFARDARE');
    expect(await confirm('kson', founders.slice(1))).toBe('GRUNDARE_SAKNAS');
    expect(await confirm('kson', founders)).toBeNull();
    expect(log.membership.members.get('kson')).toMatchObject({
      admittedBy: founders,
      uppdrag: { issuer: 'region-uppsala' },
    });
    expect(await newcomer(other, 'kson')).toBeNull();
    expect(await confirm('bolaget', founders)).toBe('OGILTIGT_ORGANISATIONSNUMMER');
  });

  test('goes over to the latest rules once', async () => {
    const before = log.heads.length;
    await server.close();
    const options = { folder, keys: [await signer('registry')], genesis: null, log: quiet };
    server = await startRegistry({ ...options, port: 0, host: '127.0.0.1' });
    client = new RegistryClient(server.url);
    expect((await fetchLog(client)).heads).toHaveLength(before);
  });
});
