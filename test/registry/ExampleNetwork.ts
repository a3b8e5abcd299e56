import { signCheckpoint } from '../../shared/registry/checkpoint.ts';
import { signCompact } from '../../shared/registry/compact.ts';
import { draftEntry, type EntryContent, nextRecord } from '../../shared/registry/draftEntry.ts';
import type { Genesis, Identity, MemberEntry, Voucher } from '../../shared/registry/Entry.ts';
import { latestRules } from '../../shared/registry/Membership.ts';
import type { RefusalCode } from '../../shared/registry/RegistryRefusal.ts';
import type { LogRecord, SignedEntry } from '../../shared/registry/SignedEntry.ts';
import { generateKey, type Signer, signerOf } from '../../shared/registry/Signer.ts';
import { addSignatures, signEntry } from '../../shared/registry/signEntry.ts';
import { extendLog, type VerifiedLog } from '../../shared/registry/VerifiedLog.ts';

/** A small network with every party's key at hand, for tests: each entry is signed and verified as any other. */
export class ExampleNetwork {
  /** By id; a party's key is made when it is first asked for. */
  readonly #signers = new Map<string, Signer>();
  readonly records: LogRecord[] = [];
  #log: VerifiedLog | null = null;

  /** Tierp and Region Uppsala have founded it. */
  static async founded(genesis: Partial<Genesis> = {}): Promise<ExampleNetwork> {
    const network = new ExampleNetwork();
    await network.append(await network.genesis(genesis));
    return network;
  }

  get log(): VerifiedLog {
    if (!this.#log) throw new Error('not founded yet');
    return this.#log;
  }

  /** Goes on from a log that a registry keeps. */
  adopt(log: VerifiedLog): void {
    this.#log = log;
  }

  async signer(id: string): Promise<Signer> {
    const known = this.#signers.get(id);
    if (known) return known;
    return this.newKey(id);
  }

  /** Gives a party another key, which nobody knows of. */
  async newKey(id: string): Promise<Signer> {
    const signer = await signerOf(await generateKey());
    this.#signers.set(id, signer);
    return signer;
  }

  /** Takes a key that a party has changed to as the one that it signs with. */
  hold(id: string, signer: Signer): void {
    this.#signers.set(id, signer);
  }

  async identity(id: string, more: Partial<Identity> = {}): Promise<Identity> {
    return {
      id,
      namn: `${id} (exempel)`,
      slag: 'PRIVAT',
      organisationsnummer: null,
      lan: '03',
      urls: [`http://${id}.example/graphql`],
      key: (await this.signer(id)).publicKey,
      ...more,
    };
  }

  /** A genesis signed by everyone who is to sign it. */
  async genesis(more: Partial<Genesis> = {}): Promise<SignedEntry> {
    const tierp = { slag: 'KOMMUN', organisationsnummer: '212000-0266' } as const;
    const region = { slag: 'REGION', organisationsnummer: '232100-0024' } as const;
    const entry: Genesis = {
      type: 'genesis',
      network: 'exempel',
      exempel: true,
      rules: latestRules,
      founders: [
        await this.identity('tierp', tierp),
        await this.identity('region-uppsala', region),
      ],
      samverkan: {
        urls: ['http://samverkan.example/graphql'],
        key: (await this.signer('samverkan')).publicKey,
      },
      registry: { key: (await this.signer('registry')).publicKey },
      ...more,
    };
    const signers = [...entry.founders.map(({ id }) => id), 'samverkan'];
    return signEntry(entry, ...(await Promise.all(signers.map((id) => this.signer(id)))));
  }

  async voucher(newcomer: Identity, more: Partial<Voucher> = {}, by = 'tierp'): Promise<string> {
    const { kid } = await this.signer(newcomer.id);
    const voucher: Voucher = {
      network: 'exempel',
      issuer: by,
      member: newcomer.id,
      namn: newcomer.namn,
      slag: newcomer.slag,
      organisationsnummer: newcomer.organisationsnummer,
      kid,
      uppdrag: 'Hemtjänst enligt LOV',
      expires: '2030-12-31',
      ...more,
    };
    return signCompact(voucher, 'vardnat-voucher', await this.signer(by));
  }

  /** An entry as that member would sign it next, with something in it changed when `more` says so. */
  async entry(
    member: string,
    content: EntryContent,
    more: Partial<MemberEntry> = {},
  ): Promise<SignedEntry> {
    const entry = { ...draftEntry(this.log, member, content), ...more } as MemberEntry;
    return signEntry(entry, await this.signer(member));
  }

  /** The entry with which a newcomer joins. */
  async join(
    id: string,
    more: Partial<Identity> = {},
    voucher?: (newcomer: Identity) => Promise<string | string[]>,
  ): Promise<SignedEntry> {
    const identity = await this.identity(id, more);
    const made = await (voucher ?? ((newcomer) => this.voucher(newcomer)))(identity);
    return this.entry(id, { type: 'join', identity, voucher: made });
  }

  /** The code with which an entry would be refused at the end of the log; null when it would be taken in. */
  async refuses(entry: SignedEntry, at = '2026-10-02T00:00:00.000Z'): Promise<RefusalCode | null> {
    const result = await extendLog(this.log, [nextRecord(this.log, entry, at)]);
    return result.ok ? null : result.refusal.code;
  }

  /** A change of key, signed with the old one and the new one, which is the party's from then on. */
  async rotation(id: string): Promise<SignedEntry> {
    const before = await this.signer(id);
    const after = await this.newKey(id);
    return addSignatures(await this.entry(id, { type: 'key', key: after.publicKey }), before);
  }

  /** Puts an entry at the end as the registry does. Throws when it is refused. */
  async append(entry: SignedEntry): Promise<LogRecord> {
    const record = nextRecord(this.#log, entry, new Date(this.#now()).toISOString());
    const extended = await extendLog(this.#log, [record]);
    if (!extended.ok) throw new Error(`${extended.refusal.code}: ${extended.refusal.message}`);
    this.#log = extended.log;
    this.records.push(record);
    return record;
  }

  /** What the registry would sign for the log as it stands. */
  async checkpoint(log = this.log): Promise<string> {
    return signCheckpoint(log, new Date(this.#now()).toISOString(), await this.signer('registry'));
  }

  /** One second for each record, from a fixed day. */
  #now(): number {
    return Date.UTC(2026, 9, 1) + this.records.length * 1_000;
  }
}
