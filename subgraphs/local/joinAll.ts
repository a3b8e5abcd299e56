import type { OwnCallKey } from '../../shared/access/keys/callKeyFile.ts';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import { signCompact } from '../../shared/registry/compact.ts';
import { draftEntry, type EntryContent } from '../../shared/registry/draftEntry.ts';
import type { Identity, Voucher } from '../../shared/registry/Entry.ts';
import {
  activeFounders,
  isPublic,
  type Membership,
  maySpeakAsPublic,
  partyOf,
} from '../../shared/registry/Membership.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import { loadConfig, network } from '../network.ts';
import { type LocalKeys, type LocalMember, localMember } from './localNetwork.ts';

/**
 * Does for each local member what a real member does with its own key: joins, publishes its address, its call key and its
 * contract version. Returns the members.
 */
export async function joinAll(
  url: string,
  keys: LocalKeys,
  addressOf: (id: string) => string,
  callKeysOf: (id: string) => Promise<readonly OwnCallKey[]>,
): Promise<Membership> {
  const client = new RegistryClient(url);
  let log = await fetchLog(client);
  const say = async (id: string, content: EntryContent) => {
    const entry = await signEntry(draftEntry(log, id, content), await keys.of(id));
    const appended = await client.append(entry);
    if (appended.ok) log = await fetchLog(client, log);
    else console.error(`${id}: the registry refuses ${content.type}: ${appended.refusal.message}`);
    return appended.ok;
  };
  await atHome('samverkan');
  await coded('samverkan');
  for (const { id } of network) {
    const member = localMember(await loadConfig(id));
    const joined = log.membership.members.get(id);
    // An id is never used again, and a party that has left publishes nothing more.
    if (joined && joined.left !== null) continue;
    if (!joined && !(await say(id, await joining(member)))) continue;
    await atHome(id);
    await coded(id);
    if (joined && isPublic(joined.slag) && !maySpeakAsPublic(joined)) {
      await say(id, { type: 'confirm', vouchers: await byFounders(joined) });
    }
    await published(member);
  }
  return log.membership;

  async function joining({ identity }: LocalMember): Promise<EntryContent> {
    const { publicKey } = await keys.of(identity.id);
    const newcomer: Identity = { ...identity, urls: [addressOf(identity.id)], key: publicKey };
    const voucher = isPublic(identity.slag)
      ? await byFounders(identity)
      : await vouched(identity, {
          issuer: issuerFor(log.membership, identity),
          uppdrag: 'Exempel: uppdrag i det lokala nätverket',
        });
    return { type: 'join', identity: newcomer, voucher };
  }

  /** The vouchers of all founders. */
  function byFounders(identity: LocalMember['identity']): Promise<string[]> {
    const founders = activeFounders(log.membership);
    return Promise.all(founders.map(({ id }) => vouched(identity, { issuer: id, uppdrag: null })));
  }

  async function vouched(
    { id, namn, slag, organisationsnummer }: LocalMember['identity'],
    by: Pick<Voucher, 'issuer' | 'uppdrag'>,
  ): Promise<string> {
    const voucher: Voucher = {
      ...by,
      network: log.membership.network,
      member: id,
      namn,
      slag,
      organisationsnummer,
      kid: (await keys.of(id)).kid,
      expires: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    };
    return signCompact(voucher, 'vardnat-voucher', await keys.of(by.issuer));
  }

  /** Ports follow PORT, and shift when a member is inserted. A member whose port has changed publishes its new address. */
  async function atHome(id: string): Promise<void> {
    const address = addressOf(id);
    const urls = partyOf(log.membership, id)?.urls ?? [];
    if (urls[0] !== address) await say(id, { type: 'address', urls: [address] });
  }

  async function coded(id: string): Promise<void> {
    const [own] = await callKeysOf(id);
    const key = own?.publicKey ?? null;
    const before = partyOf(log.membership, id)?.callKey ?? null;
    if (before?.x !== key?.x) await say(id, { type: 'callkey', optional: true, key });
  }

  async function published({ identity, kontraktsversion, extension }: LocalMember) {
    const before = log.membership.members.get(identity.id);
    if (before?.kontraktsversion === kontraktsversion && before.extension === extension) return;
    await say(identity.id, { type: 'publish', kontraktsversion, extension });
  }
}

/** The huvudman that vouches for a local newcomer: the region of its län, or the first member where there is no region. */
function issuerFor({ members }: Membership, { lan }: Pick<Identity, 'lan'>): string {
  const own = [...members.values()].find((one) => one.slag === 'REGION' && one.lan === lan);
  return (own ?? [...members.values()][0])?.id ?? '';
}
