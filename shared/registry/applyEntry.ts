import { registryLimits } from '../contract/registryLimits.ts';
import { checkVouchers } from './checkVouchers.ts';
import type { ConfirmEntry, MemberEntry, WithdrawEntry } from './Entry.ts';
import { newMember, rulesUnknown } from './found.ts';
import { identityFormRefused } from './identityRefused.ts';
import {
  bindsIdentity,
  isPublic,
  keyOf,
  latestRules,
  type Membership,
  maySpeakAsPublic,
  type Party,
  partyOf,
  type RegisteredMember,
} from './Membership.ts';
import { keyRefused, memberRefused, signatureRefused, signaturesRefused } from './memberRefused.ts';
import { isRefusal, type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import type { SignedEntry } from './SignedEntry.ts';
import { thumbprint } from './Signer.ts';
import { urlsRefused } from './textRefused.ts';

/**
 * The entries of services, which are not members. Samverkan changes its addresses and its key. The registry changes its
 * key and the rules.
 */
const services: Readonly<Record<string, readonly string[]>> = {
  samverkan: ['address', 'key'],
  registry: ['key', 'rules'],
};

/** The place of an entry in the log, or the place that it would get. */
export interface At {
  nr: number;
  time: string;
}

/** The membership after one more entry, or why the entry is refused. The arguments are not changed. */
export async function applyEntry(
  membership: Membership,
  signed: SignedEntry,
  entry: MemberEntry,
  at: At,
): Promise<Membership | RegistryRefusal> {
  if (entry.network !== membership.network) {
    return refusal(
      'FEL_NATVERK',
      `Posten är underskriven för nätverket ${entry.network}, men det här är ${membership.network}.`,
    );
  }
  if (entry.type === 'join') return join(membership, signed, entry, at);

  const party = partyOf(membership, entry.member);
  const unable = partyRefused(party, entry, membership);
  if (unable || !party) return unable as RegistryRefusal;
  const { key } = keyOf(party);
  const unsigned = skippable(entry)
    ? await signatureRefused(signed, key)
    : await signaturesRefused(signed, entry.type === 'key' ? [key, entry.key] : [key]);
  if (unsigned) return unsigned;
  if (entry.number !== party.number + 1) return numberRefused(party, entry.number);
  const changed =
    entry.type === 'confirm'
      ? await confirm(party as RegisteredMember, entry, membership, at)
      : change(party, entry, membership, at);
  if (isRefusal(changed)) return changed;
  const next = withParty(membership, { ...changed, number: entry.number });
  if (entry.type === 'withdraw') return withoutUppdrag(next, entry, at);
  return entry.type === 'rules' ? { ...next, rules: entry.rules } : next;
}

async function join(
  membership: Membership,
  signed: SignedEntry,
  entry: MemberEntry & { type: 'join' },
  at: At,
): Promise<Membership | RegistryRefusal> {
  const { identity, member, number, voucher } = entry;
  if (member !== identity.id || number !== 0) {
    return refusal('OGILTIG_FORM', 'En anslutning skrivs under av den som ansluter, med nummer 0.');
  }
  const refused =
    memberRefused(identity, membership) ?? (await signaturesRefused(signed, [identity.key]));
  if (refused) return refused;
  const standing = await checkVouchers(voucher, identity, membership, at.time);
  return isRefusal(standing) ? standing : withParty(membership, newMember(identity, at, standing));
}

/** A member whose public slag only itself has stated, with the founders' vouchers for it. */
async function confirm(
  member: RegisteredMember,
  { vouchers }: ConfirmEntry,
  membership: Membership,
  { time }: At,
): Promise<RegisteredMember | RegistryRefusal> {
  if (!isPublic(member.slag) || maySpeakAsPublic(member)) {
    return refusal('EJ_TILLATEN', `${member.id} behöver inga fler intyg: det som står gäller.`);
  }
  const identity = { ...member, key: keyOf(member).key };
  const standing =
    identityFormRefused(identity, membership) ??
    (await checkVouchers(vouchers, identity, membership, time));
  return isRefusal(standing) ? standing : { ...member, admittedBy: standing.admittedBy };
}

function partyRefused(
  party: Party | RegisteredMember | undefined,
  { member, type }: MemberEntry,
  { rules }: Membership,
): RegistryRefusal | null {
  if (!party) {
    return refusal(
      'OKAND_MEDLEM',
      `Ingen medlem har id ${member}: anslut först med "npx vardnat join --request begaran.json".`,
    );
  }
  if ('left' in party && party.left !== null) {
    return refusal(
      'UTTRADD_MEDLEM',
      `${member} har lämnat nätverket. Ett id används aldrig igen: anslut under ett nytt.`,
    );
  }
  const skipped = skippable({ type });
  if (!bindsIdentity(rules) && (type === 'confirm' || skipped)) {
    return refusal('EJ_TILLATEN', `Loggens regler har ännu ingen post av slaget ${type}.`);
  }
  // Some readers skip entries of these kinds, so no reader refuses them, whoever signed them.
  const allowed = services[member];
  if (allowed === undefined && type !== 'rules') return null;
  return skipped || allowed?.includes(type)
    ? null
    : refusal('EJ_TILLATEN', `${member} kan inte göra ${type} i nätverket.`);
}

function numberRefused({ id, number }: Party, given: number): RegistryRefusal {
  return refusal(
    'FEL_LOPNUMMER',
    `Posten har nummer ${given}, men ${id} har skrivit under ${number} så att nästa är ${number + 1}: hämta loggen och skriv under på nytt.`,
  );
}

/** The party after its own statement. */
function change(
  party: Party | RegisteredMember,
  entry: Exclude<MemberEntry, { type: 'join' | 'confirm' }>,
  membership: Membership,
  { nr, time }: At,
): Party | RegistryRefusal {
  switch (entry.type) {
    case 'address':
      return urlsRefused(entry.urls, membership.rules) ?? { ...party, urls: entry.urls };
    case 'key': {
      const { key } = entry;
      const keys = [...party.keys, { key, kid: thumbprint(key), from: nr }];
      return keyRefused(key, membership) ?? { ...party, keys };
    }
    case 'publish': {
      const { kontraktsversion, extension } = entry;
      const published: RegisteredMember = {
        ...(party as RegisteredMember),
        kontraktsversion,
        extension,
      };
      return publicationRefused(kontraktsversion, extension) ?? published;
    }
    case 'leave':
      return { ...party, left: time } as RegisteredMember;
    case 'rules':
      return rulesRefused(entry.rules, membership) ?? party;
    case 'callkey':
      return { ...party, callKey: entry.key };
    // It changes another member (see withoutUppdrag).
    case 'withdraw':
    case 'unknown':
      return party;
  }
}

/** Kinds that older readers skip. Nothing in them may make them refused. */
const skippable = ({ type }: Pick<MemberEntry, 'type'>) =>
  type === 'unknown' || type === 'callkey' || type === 'withdraw';

/**
 * The membership after a huvudman has taken back an uppdrag. Unchanged when the huvudman has given that member no
 * uppdrag in force.
 */
function withoutUppdrag(
  membership: Membership,
  { member: issuer, of }: WithdrawEntry,
  { time }: At,
): Membership {
  const other = membership.members.get(of);
  const uppdrag = other?.uppdrag;
  if (!other || !uppdrag || uppdrag.issuer !== issuer || uppdrag.withdrawn) return membership;
  return withParty(membership, { ...other, uppdrag: { ...uppdrag, withdrawn: time } });
}

/** Refuses rules that are not later than those in force, or that this program does not know. */
function rulesRefused(rules: number, before: Membership): RegistryRefusal | null {
  if (rules > latestRules) return rulesUnknown(rules);
  return rules > before.rules
    ? null
    : refusal('OKANDA_REGLER', `Loggen följer redan regler i version ${before.rules}.`);
}

function publicationRefused(version: string, extension: string | null): RegistryRefusal | null {
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) {
    return refusal(
      'OKAND_KONTRAKTSVERSION',
      `"${version.slice(0, 30)}" är ingen kontraktsversion: skriv till exempel 1.0.0.`,
    );
  }
  const bytes = Buffer.byteLength(extension ?? '', 'utf8');
  return bytes <= registryLimits.extensionBytes
    ? null
    : refusal(
        'FOR_STOR_EXTENSION',
        `Schemat är ${bytes} byte men får ha högst ${registryLimits.extensionBytes}.`,
      );
}

function withParty(membership: Membership, party: Party | RegisteredMember): Membership {
  if (party.id === 'samverkan') return { ...membership, samverkan: party };
  if (party.id === 'registry') return { ...membership, registry: party };
  const members = new Map(membership.members).set(party.id, party as RegisteredMember);
  return { ...membership, members };
}
