import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import { signCompact } from '../../shared/registry/compact.ts';
import { draftEntry, type EntryContent } from '../../shared/registry/draftEntry.ts';
import type { Voucher } from '../../shared/registry/Entry.ts';
import { signEntry } from '../../shared/registry/signEntry.ts';
import type { LocalKeys } from '../../subgraphs/local/localNetwork.ts';

/** What parties say in the registry, each signed with its own key. */
export class Registrar {
  readonly #registry: RegistryClient;
  readonly #keys: LocalKeys;

  constructor(url: string, keys: LocalKeys) {
    this.#registry = new RegistryClient(url);
    this.#keys = keys;
  }

  /** A member says something of itself in the registry, signed with its own key. Rejects when it is refused. */
  async say(id: string, content: EntryContent): Promise<void> {
    const log = await fetchLog(this.#registry);
    const entry = await signEntry(draftEntry(log, id, content), await this.#keys.of(id));
    const appended = await this.#registry.append(entry);
    if (!appended.ok) throw new Error(`${id}: ${appended.refusal.message}`);
  }

  /** A private party of no län joins, vouched for by Region Uppsala; gives its id. */
  async joinNewcomer(): Promise<string> {
    const log = await fetchLog(this.#registry);
    const id = `privat-ny-${log.membership.members.size}`;
    const namn = `Nykomling ${log.membership.members.size} (exempel)`;
    const { publicKey, kid } = await this.#keys.of(id);
    const issuer = 'region-uppsala';
    const voucher: Voucher = {
      network: log.membership.network,
      issuer,
      member: id,
      namn,
      slag: 'PRIVAT',
      organisationsnummer: null,
      kid,
      uppdrag: 'Exempel: ett uppdrag under prov',
      expires: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    };
    await this.say(id, {
      type: 'join',
      identity: {
        id,
        namn,
        slag: 'PRIVAT',
        lan: null,
        organisationsnummer: null,
        urls: ['http://127.0.0.1:1/graphql'],
        key: publicKey,
      },
      voucher: await signCompact(voucher, 'vardnat-voucher', await this.#keys.of(issuer)),
    });
    return id;
  }
}
