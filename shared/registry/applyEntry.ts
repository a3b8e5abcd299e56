import { checkVoucher } from './checkVoucher.ts';
import type { MemberEntry } from './Entry.ts';
import { newMember } from './found.ts';
import { registryLimits } from './limits.ts';
import {
  keyOf,
  type Membership,
  type Party,
  partyOf,
  type RegisteredMember,
} from './Membership.ts';
import { keyRefused, memberRefused } from './memberRefused.ts';
import { isRefusal, type Refusal, refusal } from './Refusal.ts';
import type { SignedEntry } from './SignedEntry.ts';
import { signaturesRefused } from './signaturesRefused.ts';
import { thumbprint } from './thumbprint.ts';
import { urlsRefused } from './urlsRefused.ts';

/** What can be said by those who are not members: samverkan moves and changes its key, the registry changes its key. */
const services: Readonly<Record<string, readonly string[]>> = {
  samverkan: ['address', 'key'],
  registry: ['key'],
};

/** Where an entry stands, or would stand, in the log. */
export interface At {
  nr: number;
  time: string;
}

/** The membership after one more entry; or why it is refused. Nothing of what is given is changed. */
export async function applyEntry(
  membership: Membership,
  signed: SignedEntry,
  entry: MemberEntry,
  at: At,
): Promise<Membership | Refusal> {
  if (entry.network !== membership.network) {
    return refusal(
      'FEL_NATVERK',
      `Posten är underskriven för nätverket ${entry.network}, men det här är ${membership.network}.`,
    );
  }
  if (entry.type === 'join') return join(membership, signed, entry, at);

  const party = partyOf(membership, entry.member);
  const unable = partyRefused(party, entry);
  if (unable || !party) return unable as Refusal;
  const keys = entry.type === 'key' ? [keyOf(party).key, entry.key] : [keyOf(party).key];
  const unsigned = await signaturesRefused(signed, keys);
  if (unsigned) return unsigned;
  if (entry.number !== party.number + 1) return numberRefused(party, entry.number);
  const changed = change(party, entry, membership, at);
  return isRefusal(changed) ? changed : withParty(membership, { ...changed, number: entry.number });
}

async function join(
  membership: Membership,
  signed: SignedEntry,
  entry: MemberEntry & { type: 'join' },
  at: At,
): Promise<Membership | Refusal> {
  const { identity, member, number, voucher } = entry;
  if (member !== identity.id || number !== 0) {
    return refusal('OGILTIG_FORM', 'En anslutning skrivs under av den som ansluter, med nummer 0.');
  }
  const refused =
    memberRefused(identity, membership) ?? (await signaturesRefused(signed, [identity.key]));
  if (refused) return refused;
  const uppdrag = await checkVoucher(voucher, identity, membership, at.time);
  return isRefusal(uppdrag) ? uppdrag : withParty(membership, newMember(identity, at, uppdrag));
}

function partyRefused(
  party: Party | RegisteredMember | undefined,
  { member, type }: MemberEntry,
): Refusal | null {
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
  const allowed = services[member];
  return allowed === undefined || allowed.includes(type)
    ? null
    : refusal('EJ_TILLATEN', `${member} är en tjänst i nätverket och kan inte göra ${type}.`);
}

function numberRefused({ id, number }: Party, given: number): Refusal {
  return refusal(
    'FEL_LOPNUMMER',
    `Posten har nummer ${given}, men ${id} har skrivit under ${number} så att nästa är ${number + 1}: hämta loggen och skriv under på nytt.`,
  );
}

/** The party after what it says of itself. */
function change(
  party: Party | RegisteredMember,
  entry: Exclude<MemberEntry, { type: 'join' }>,
  membership: Membership,
  { nr, time }: At,
): Party | Refusal {
  switch (entry.type) {
    case 'address':
      return urlsRefused(entry.urls) ?? { ...party, urls: entry.urls };
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
  }
}

function publicationRefused(version: string, extension: string | null): Refusal | null {
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
