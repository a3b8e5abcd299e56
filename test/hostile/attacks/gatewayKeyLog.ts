import { signCheckpoint } from '../../../shared/registry/checkpoint.ts';
import { draftEntry } from '../../../shared/registry/draftEntry.ts';
import { type LogRecord, readPayload, recordHash } from '../../../shared/registry/SignedEntry.ts';
import { type PublicKey, type Signer, thumbprint } from '../../../shared/registry/Signer.ts';
import { addSignatures, signEntry } from '../../../shared/registry/signEntry.ts';
import type { VerifiedLog } from '../../../shared/registry/VerifiedLog.ts';
import { verifyLog } from '../../../shared/registry/verifyLog.ts';
import { gatewayJwks, gatewayKey } from '../../identity.ts';
import type { TestRegistry } from '../../registry/TestRegistry.ts';
import type { Attack } from '../Attack.ts';
import { openRegistry, registryAttack, victim } from '../registryAttack.ts';

const attacker = "the gateway's key";
/** The gateway's key signs calls; here it signs whatever the stranger likes. */
async function stranger(): Promise<Signer> {
  const [{ x = '' } = {}] = gatewayJwks.keys;
  const publicKey: PublicKey = { kty: 'OKP', crv: 'Ed25519', x };
  return { kid: thumbprint(publicKey), publicKey, key: gatewayKey.privateKey };
}
const urls = (name: string) =>
  ({ type: 'address', urls: [`https://${name}.example/graphql`] }) as const;

/** A log as it is shown to somebody, and what that somebody has kept. */
interface Shown {
  records: unknown[];
  checkpoint: string;
  kept?: string[];
}

/** Numbers and links records anew, as whoever keeps the log could, and signs the end with some key. */
async function resigned(
  registry: TestRegistry,
  records: readonly LogRecord[],
  signer: Signer,
): Promise<Shown> {
  const linked: LogRecord[] = [];
  for (const { time, entry } of records) {
    const last = linked.at(-1);
    linked.push({ nr: linked.length, time, prev: last ? recordHash(last) : null, entry });
  }
  const last = linked.at(-1) as LogRecord;
  const heads = [{ ...last, hash: recordHash(last), type: 'address', member: null }];
  const forged = { heads, membership: registry.network.log.membership } as unknown as VerifiedLog;
  return { records: linked, checkpoint: await signCheckpoint(forged, last.time, signer) };
}

/** A log shown otherwise than it is, which nobody must believe. */
const tampered = (
  name: string,
  tried: string,
  codes: readonly string[],
  show: (
    records: LogRecord[],
    checkpoint: string,
    registry: TestRegistry,
  ) => Promise<Shown> | Shown,
): Attack => ({
  name,
  attacker,
  tried,
  run: async (_ground, verdict) => {
    const registry = await openRegistry();
    try {
      await registry.say(victim, urls('a'));
      await registry.say('tierp', urls('b'));
      await registry.say(victim, urls('c'));
      const records = (await registry.client.records(0, 4)) as LogRecord[];
      const { checkpoint } = await registry.client.published();
      const honest = await verifyLog({ records, checkpoint, kept: [checkpoint] });
      verdict.holds('the honest log is believed', honest.ok);
      const shown = await show(structuredClone(records), checkpoint, registry);
      const result = await verifyLog({ kept: [], ...shown });
      const code = result.ok ? null : result.refusal.code;
      verdict.holds(
        `refused as ${codes.join(' or ')}`,
        code !== null && codes.includes(code),
        code,
      );
    } finally {
      await registry.close();
    }
  },
});

const cut = (records: LogRecord[], ...nrs: number[]) =>
  records.filter(({ nr }) => !nrs.includes(nr));

/** What a stranger with the gateway's key, and perhaps the registry's, does to the log. */
export const gatewayKeyLog: Attack[] = [
  ...(['address', 'leave'] as const).map((type) =>
    registryAttack({
      name: `an entry of type ${type} for a member`,
      attacker,
      tried: 'it signs for the region with the gateway’s key',
      codes: ['FEL_NYCKEL'],
      entry: async ({ log }) =>
        signEntry(
          draftEntry(log, victim, type === 'leave' ? { type } : urls('ond')),
          await stranger(),
        ),
    }),
  ),
  registryAttack({
    name: 'a member of its own',
    attacker,
    tried: 'it joins by a voucher that it has signed itself',
    codes: ['INTYG_UTFARDARE', 'OGILTIGT_INTYG'],
    entry: async (keys) =>
      keys.join('privat-bluff', {}, (newcomer) =>
        keys.voucher(newcomer, { issuer: 'tierp' }, 'en-gateway'),
      ),
  }),
  tampered(
    'a changed entry',
    'the region’s address is another than it signed',
    ['BRUTEN_KEDJA', 'FEL_SIGNATUR'],
    (records, checkpoint) => {
      const [, , record] = records as [unknown, unknown, LogRecord];
      const entry = {
        ...(readPayload(record.entry.payload) as object),
        urls: ['https://ond.example/'],
      };
      record.entry.payload = Buffer.from(JSON.stringify(entry)).toString('base64url');
      return { records, checkpoint };
    },
  ),
  tampered(
    'a changed entry, linked anew',
    'the same, with the registry’s own key',
    ['FEL_SIGNATUR'],
    async (records, _checkpoint, registry) => {
      const [, , record] = records as [unknown, unknown, LogRecord];
      const entry = {
        ...(readPayload(record.entry.payload) as object),
        urls: ['https://ond.example/'],
      };
      record.entry.payload = Buffer.from(JSON.stringify(entry)).toString('base64url');
      return resigned(registry, records, await registry.network.signer('registry'));
    },
  ),
  tampered(
    'an entry signed by the registry',
    'it puts its own signature where the region’s was',
    ['FEL_NYCKEL'],
    async (records, _checkpoint, registry) => {
      const signer = await registry.network.signer('registry');
      const [, , record] = records as [unknown, unknown, LogRecord];
      record.entry = await addSignatures({ payload: record.entry.payload, signatures: [] }, signer);
      return resigned(registry, records, signer);
    },
  ),
  tampered(
    'reordered',
    'two entries change places',
    ['FEL_NUMMER'],
    ([a, b, c, d, ...rest], checkpoint) => ({ records: [a, b, d, c, ...rest], checkpoint }),
  ),
  tampered('a dropped entry', 'an entry is left out', ['FEL_NUMMER'], (records, checkpoint) => ({
    records: cut(records, 2),
    checkpoint,
  })),
  tampered(
    'a dropped entry, linked anew',
    'the same, with the registry’s own key',
    ['FEL_LOPNUMMER', 'OKANT_LAGE'],
    async (records, _checkpoint, registry) =>
      resigned(registry, cut(records, 2), await registry.network.signer('registry')),
  ),
  tampered('cut off', 'the last entries are left out', ['AVKORTAD'], (records, checkpoint) => ({
    records: cut(records, 3, 4),
    checkpoint,
  })),
  tampered(
    'cut off, and signed so',
    'the same with the registry’s own key, to one who kept a checkpoint',
    ['AVKORTAD'],
    async (records, checkpoint, registry) => ({
      ...(await resigned(registry, cut(records, 4), await registry.network.signer('registry'))),
      kept: [checkpoint],
    }),
  ),
  tampered(
    'forked',
    'another end than somebody has been shown, with the registry’s own key',
    ['FORGRENAD', 'AVKORTAD'],
    async (records, checkpoint, registry) => {
      const last = records.at(-1) as LogRecord;
      last.time = new Date(Date.parse(last.time) + 1).toISOString();
      return {
        ...(await resigned(registry, records, await registry.network.signer('registry'))),
        kept: [checkpoint],
      };
    },
  ),
  tampered(
    'an end of its own',
    'the end is signed with the gateway’s key',
    ['FEL_KONTROLLPUNKT'],
    async (records, _checkpoint, registry) => resigned(registry, records, await stranger()),
  ),
  tampered(
    'an entry that nobody has signed for',
    'the log goes on after the checkpoint',
    ['OBEKRAFTAD', 'BRUTEN_KEDJA'],
    (records, checkpoint) => ({
      records: [...records, { ...(records.at(-1) as LogRecord), nr: 5 }],
      checkpoint,
    }),
  ),
];
