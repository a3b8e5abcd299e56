import { countersign } from '../../../shared/registry/checkpoint.ts';
import { draftEntry, type EntryContent } from '../../../shared/registry/draftEntry.ts';
import type { LogRecord } from '../../../shared/registry/SignedEntry.ts';
import { generateKey, signerOf } from '../../../shared/registry/Signer.ts';
import { signEntry } from '../../../shared/registry/signEntry.ts';
import { lastHead } from '../../../shared/registry/VerifiedLog.ts';
import type { ExampleNetwork } from '../../registry/ExampleNetwork.ts';
import { TestRegistry } from '../../registry/TestRegistry.ts';
import type { Attack } from '../Attack.ts';
import {
  holder,
  openRegistry,
  type RegistryAttack,
  registryAttack,
  victim,
} from '../registryAttack.ts';

const attacker = "one member's key";
const evil = ['https://ond.example/graphql'];

const refused = (
  name: string,
  tried: string,
  codes: RegistryAttack['codes'],
  entry: RegistryAttack['entry'],
) => registryAttack({ name, attacker, tried, codes, entry });

/** What another would say, signed with the key that the stranger has. */
const inTheNameOf =
  (member: string, content: (keys: ExampleNetwork) => Promise<EntryContent> | EntryContent) =>
  async (keys: ExampleNetwork) =>
    signEntry(draftEntry(keys.log, member, await content(keys)), await keys.signer(holder));

/** The same, under the name of the other's key. */
const underKeyNameOf = (member: string, content: EntryContent) => async (keys: ExampleNetwork) => {
  const { key } = await keys.signer(holder);
  const named = { ...(await keys.signer(member)), key };
  return signEntry(draftEntry(keys.log, member, content), named);
};

/** What a stranger with the key of one member tries at the registry. */
export const memberKeyEntries: Attack[] = [
  refused(
    'address of another',
    'it moves the region to an address of its own',
    ['FEL_NYCKEL'],
    inTheNameOf(victim, () => ({ type: 'address', urls: evil })),
  ),
  refused(
    'address of another, under its key’s name',
    'a signature that says that the region’s key made it',
    ['FEL_SIGNATUR'],
    underKeyNameOf(victim, { type: 'address', urls: evil }),
  ),
  refused(
    'key of another',
    'it gives the region a key of its own',
    ['FEL_NYCKEL'],
    async (keys) => {
      const own = await signerOf(await generateKey());
      const entry = draftEntry(keys.log, victim, { type: 'key', key: own.publicKey });
      return signEntry(entry, own, await keys.signer(holder));
    },
  ),
  refused(
    'publication for another',
    'it publishes an extension in the region’s name',
    ['FEL_NYCKEL'],
    inTheNameOf(victim, () => ({
      type: 'publish',
      kontraktsversion: '1.0.0',
      extension: 'type Query { region_uppsala_a: Int }',
    })),
  ),
  refused(
    'leaving for another',
    'it lets the region leave',
    ['FEL_NYCKEL'],
    inTheNameOf(victim, () => ({ type: 'leave' })),
  ),
  refused(
    'address of samverkan',
    'it moves samverkan',
    ['FEL_NYCKEL', 'EJ_TILLATEN'],
    inTheNameOf('samverkan', () => ({ type: 'address', urls: evil })),
  ),
  refused(
    'key of the registry',
    'it takes over the registry',
    ['FEL_NYCKEL', 'EJ_TILLATEN'],
    inTheNameOf('registry', async () => ({
      type: 'key',
      key: (await signerOf(await generateKey())).publicKey,
    })),
  ),
  refused(
    'another’s key for its own',
    'it changes to the region’s public key',
    ['UPPTAGEN_NYCKEL', 'FEL_NYCKEL'],
    async (keys) => {
      const { publicKey } = await keys.signer(victim);
      return signEntry(
        draftEntry(keys.log, holder, { type: 'key', key: publicKey }),
        await keys.signer(holder),
      );
    },
  ),
  refused('an entry of another network', 'what it signed elsewhere', ['FEL_NATVERK'], (keys) =>
    keys.entry(holder, { type: 'address', urls: evil }, { network: 'annat' }),
  ),
  refused(
    'an entry on another past',
    'an entry whose signer has seen another log',
    ['OKANT_LAGE'],
    (keys) =>
      keys.entry(
        holder,
        { type: 'address', urls: evil },
        { seen: { nr: 1, hash: 'f'.repeat(64) } },
      ),
  ),
  refused(
    'an entry out of turn',
    'a number further on, so that those between are lost',
    ['FEL_LOPNUMMER'],
    (keys) => keys.entry(holder, { type: 'address', urls: evil }, { number: 7 }),
  ),
  refused(
    'coming back',
    'an address, after it has left',
    ['UTTRADD_MEDLEM'],
    async (keys, registry) => {
      await registry.say(holder, { type: 'leave' });
      return keys.entry(holder, { type: 'address', urls: evil });
    },
  ),
  refused(
    'an addition without a signature',
    'an entry of the region’s that nobody has signed',
    ['FEL_NYCKEL', 'OGILTIG_FORM'],
    async (keys) => {
      const signed = await inTheNameOf(victim, () => ({ type: 'leave' }))(keys);
      return { ...signed, signatures: [] };
    },
  ),
  ...[
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:password@ond.example/',
    'not an address',
  ].map((url) =>
    refused(
      `the address ${url}`,
      'an address that makes the gateway do something else than ask',
      ['OGILTIG_ADRESS'],
      (keys) => keys.entry(holder, { type: 'address', urls: [url] }),
    ),
  ),
  refused(
    'an extension of half a megabyte',
    'a publication that no reader could keep',
    ['HTTP 413'],
    (keys) =>
      keys.entry(holder, {
        type: 'publish',
        kontraktsversion: '1.0.0',
        extension: `type Query { privat_ny_a: Int } #${'x'.repeat(450_000)}`,
      }),
  ),
  {
    name: 'an old entry again',
    attacker,
    tried: 'the region’s first address after it has moved, taken as it stands in the log',
    run: async (_ground, verdict) => {
      const registry = await openRegistry();
      try {
        const { client, network } = registry;
        await registry.say(victim, { type: 'address', urls: ['https://first.example/graphql'] });
        const [old] = (await client.records(2, 2)) as [LogRecord];
        await registry.say(victim, { type: 'address', urls: ['https://second.example/graphql'] });
        const before = lastHead(network.log);
        const appended = await client.append(old.entry);
        verdict.holds('answered with where it stands', appended.ok && appended.nr === 2, appended);
        await registry.read();
        const { log } = network;
        verdict.same('the log is as it was', lastHead(log), before);
        const { urls } = log.membership.members.get(victim) ?? {};
        verdict.same('the region has not moved back', urls, ['https://second.example/graphql']);
      } finally {
        await registry.close();
      }
    },
  },
  {
    name: 'countersigning for another',
    attacker,
    tried: 'it says in the region’s name that it has seen this log',
    run: async (_ground, verdict) => {
      const registry = await openRegistry();
      try {
        const { network, client } = registry;
        const time = new Date().toISOString();
        const forged = await countersign(network.log, victim, time, await network.signer(holder));
        const refusal = await client.countersign(forged);
        verdict.holds(
          'refused as FEL_KONTROLLPUNKT',
          refusal?.code === 'FEL_KONTROLLPUNKT',
          refusal,
        );
        const { countersignatures } = await client.published();
        verdict.same('nothing is published', countersignatures, []);
        verdict.holds('the log is as it was', lastHead(network.log).nr === 1);
      } finally {
        await registry.close();
      }
    },
  },
];

const address = (nr: number) => ({
  type: 'address' as const,
  urls: [`https://ny.example/${nr}/graphql`],
});

/** A stranger with one member's key fills the log that everybody keeps, which only its share of a day hinders. */
export const memberKeyFlood: Attack[] = [
  {
    name: 'a flood of entries',
    attacker: "one member's key",
    tried: 'it moves without end, each entry rightly signed, to fill the log that all keep',
    run: async (_ground, verdict) => {
      const share = { entries: 5, bytes: 100_000 };
      const registry = await TestRegistry.start(undefined, { share });
      try {
        await registry.send(await registry.network.join(holder));
        const codes: string[] = [];
        for (let nr = 0; nr < 2 * share.entries; nr += 1) {
          const said = await registry.say(holder, address(nr));
          codes.push(said.ok ? 'taken in' : said.refusal.code);
        }
        const taken = codes.filter((code) => code === 'taken in');
        verdict.same('its share is taken in', taken.length, share.entries);
        verdict.same('the rest is FOR_OFTA', codes.slice(share.entries), [
          ...Array(share.entries).fill('FOR_OFTA'),
        ]);
        verdict.holds('others write', (await registry.say(victim, address(0))).ok);
        const rotation = await registry.send(await registry.network.rotation(holder));
        verdict.holds('its holder can change the key', rotation.ok, rotation);
        verdict.holds('and leave', (await registry.say(holder, { type: 'leave' })).ok);
      } finally {
        await registry.close();
      }
    },
  },
];
