import type { Genesis, Identity } from './Entry.ts';
import { latestRules, type Membership, type Party, type RegisteredMember } from './Membership.ts';
import { keyRefused, memberRefused, signaturesRefused } from './memberRefused.ts';
import { isRefusal, type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import type { SignedEntry } from './SignedEntry.ts';
import { type PublicKey, thumbprint } from './Signer.ts';
import { urlsRefused } from './textRefused.ts';

const networkForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The membership that a genesis founds, or why it is refused. */
export async function found(
  signed: SignedEntry,
  genesis: Genesis,
  time: string,
): Promise<Membership | RegistryRefusal> {
  const { network, exempel, founders, samverkan, registry, rules = 1 } = genesis;
  if (!networkForm.test(network) || network.length > 60) {
    return refusal(
      'OGILTIGT_ID',
      `"${network}" kan inte vara ett nätverks id: använd a–z, 0–9 och bindestreck.`,
    );
  }
  if (rules > latestRules) return rulesUnknown(rules);
  if (founders.length === 0) {
    return refusal('EJ_GRUNDARE', 'Ett nätverk grundas av minst en kommun eller region.');
  }
  let membership: Membership = {
    network,
    exempel,
    rules,
    samverkan: party('samverkan', samverkan.urls, samverkan.key),
    registry: party('registry', [], registry.key),
    members: new Map(),
  };
  if (thumbprint(samverkan.key) === thumbprint(registry.key)) {
    return refusal('UPPTAGEN_NYCKEL', 'Samverkan och registret ska ha var sin nyckel.');
  }
  for (const founder of founders) {
    const next = withFounder(membership, founder, time);
    if (isRefusal(next)) return next;
    membership = next;
  }
  const keys = [...founders.map(({ key }) => key), samverkan.key];
  return (
    urlsRefused(samverkan.urls, rules) ?? (await signaturesRefused(signed, keys)) ?? membership
  );
}

function withFounder(
  membership: Membership,
  founder: Identity,
  time: string,
): Membership | RegistryRefusal {
  if (founder.slag !== 'KOMMUN' && founder.slag !== 'REGION') {
    return refusal(
      'EJ_GRUNDARE',
      `${founder.id} är ${founder.slag}: bara kommuner och regioner grundar ett nätverk, andra ansluter med intyg från en huvudman.`,
    );
  }
  const wrong = memberRefused(founder, membership) ?? keyRefused(founder.key, membership);
  if (wrong) return wrong;
  const members = new Map(membership.members);
  members.set(founder.id, newMember(founder, { nr: 0, time }, { ...unvouched, founder: true }));
  return { ...membership, members };
}

function party(id: string, urls: readonly string[], key: PublicKey): Party {
  return { id, urls, keys: [{ key, kid: thumbprint(key), from: 0 }], number: 0 };
}

/** Refuses rules that are later than this program. */
export function rulesUnknown(rules: number): RegistryRefusal {
  return refusal(
    'OKANDA_REGLER',
    `Loggen följer regler i version ${rules}, men det här programmet känner dem till version ${latestRules}: byt till en nyare utgåva.`,
  );
}

/** The grounds of a membership. */
export type Standing = Pick<RegisteredMember, 'founder' | 'uppdrag' | 'admittedBy'>;
export const unvouched: Standing = { founder: false, uppdrag: null, admittedBy: [] };

/** A member that has just joined. */
export function newMember(
  { key, urls, ...identity }: Identity,
  { nr, time }: { nr: number; time: string },
  standing: Standing,
): RegisteredMember {
  return {
    ...identity,
    urls,
    keys: [{ key, kid: thumbprint(key), from: nr }],
    number: 0,
    kontraktsversion: null,
    extension: null,
    joined: time,
    left: null,
    ...standing,
  };
}
