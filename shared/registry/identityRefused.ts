import { enums } from '../contract/enums.ts';
import { registryLimits } from '../contract/limits.ts';
import { kommunkoder } from '../values/kommunkoder.ts';
import { isOrganisationsnummer } from '../values/organisationsnummer.ts';
import type { Identity } from './Entry.ts';
import type { Membership } from './Membership.ts';
import { foreignCharacter, isReadable } from './nameLikeness.ts';
import { orgnrOfAnother } from './orgnrOfSlag.ts';
import { type Refusal, refusal } from './Refusal.ts';
import { bindsIdentity, latestRules } from './rules.ts';
import { textFormRefused, textRefused } from './textRefused.ts';
import { urlsRefused } from './urlsRefused.ts';

// Whoever judges an identity judges its texts too.
export { textRefused };

/** It begins with a letter, since names in a schema do and the prefix is made of it. */
const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const idLength = 60;

/** Names of graphs and services, which no member can have. */
const reserved: ReadonlySet<string> = new Set([
  'samverkan',
  'registry',
  'register',
  'kontrakt',
  'gateway',
  'vardnat',
]);

const lan: ReadonlySet<string> = new Set([...kommunkoder.values()].map((kommun) => kommun.lan));

/** Refuses an identity that has something wrong in itself today, whoever else is a member; null when nothing is. */
export function identityRefused(identity: Identity, exempel: boolean): Refusal | null {
  return (
    identityFormRefused(identity, { exempel, rules: latestRules }) ??
    textRefused('namn', identity.namn, registryLimits.namnLength)
  );
}

/** Refuses an identity that those rules do not allow, whoever else is a member: every reader holds it. */
export function identityFormRefused(
  { id, namn, slag, organisationsnummer, lan: own, urls }: Identity,
  { exempel, rules }: Pick<Membership, 'exempel' | 'rules'>,
): Refusal | null {
  if (!form.test(id) || id.length > idLength) {
    return refusal(
      'OGILTIGT_ID',
      `"${id}" kan inte vara id: använd högst ${idLength} tecken av a–z, 0–9 och enkla bindestreck, med en bokstav först, såsom privat-ny.`,
    );
  }
  if (reserved.has(id)) {
    return refusal('OGILTIGT_ID', `"${id}" är namnet på en del av nätverket: välj ett annat id.`);
  }
  if (!enums.Huvudmanslag.includes(slag)) {
    return refusal(
      'OGILTIGT_VARDE',
      `slag är ${slag} men ska vara ett av ${enums.Huvudmanslag.join(', ')}.`,
    );
  }
  if (own !== null && !lan.has(own)) {
    return refusal(
      'OGILTIGT_VARDE',
      `lan är ${own}, som inte är en länskod: skriv till exempel 03.`,
    );
  }
  return (
    textFormRefused('namn', namn, registryLimits.namnLength) ??
    (bindsIdentity(rules) ? nameRefused(namn) : null) ??
    organisationsnummerRefused(organisationsnummer, exempel) ??
    (bindsIdentity(rules) ? seriesRefused(organisationsnummer, slag) : null) ??
    urlsRefused(urls, rules)
  );
}

/** Refuses a name that is written with more than names are: what cannot be typed cannot be told apart. */
function nameRefused(namn: string): Refusal | null {
  const foreign = foreignCharacter(namn);
  if (foreign !== null) {
    const code = foreign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return refusal(
      'OGILTIGT_VARDE',
      `namn innehåller tecknet U+${code}: använd latinska bokstäver (å, ä och ö som ett tecken, NFC), siffror, mellanslag och vanliga skiljetecken.`,
    );
  }
  return isReadable(namn)
    ? null
    : refusal('OGILTIGT_VARDE', 'namn ska ha bokstäver eller siffror.');
}

function seriesRefused(value: string | null, slag: Identity['slag']): Refusal | null {
  const wrong = value === null ? null : orgnrOfAnother(value, slag);
  return wrong === null ? null : refusal('OGILTIGT_ORGANISATIONSNUMMER', wrong);
}

function organisationsnummerRefused(value: string | null, exempel: boolean): Refusal | null {
  if (value === null && exempel) return null;
  if (value !== null && isOrganisationsnummer(value)) return null;
  return refusal(
    'OGILTIGT_ORGANISATIONSNUMMER',
    value === null
      ? 'organisationsnummer saknas: det behövs i ett nätverk som inte är ett exempel.'
      : `"${value}" är inget organisationsnummer: skriv NNNNNN-NNNN med rätt kontrollsiffra. Ett personnummer (enskild firma) tas inte emot.`,
  );
}
