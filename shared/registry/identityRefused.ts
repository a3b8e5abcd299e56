import { enums, type Huvudmanslag } from '../contract/enums.ts';
import { registryLimits } from '../contract/registryLimits.ts';
import { kommunkoder } from '../values/kommunkoder.ts';
import { isOrganisationsnummer } from '../values/organisationsnummer.ts';
import type { Identity } from './Entry.ts';
import { bindsIdentity, latestRules, type Membership } from './Membership.ts';
import { foreignCharacter, isReadable } from './nameLikeness.ts';
import { type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import { textFormRefused, textRefused, urlsRefused } from './textRefused.ts';

// Checks of an identity also need the check of texts.
export { textRefused };

/** An id begins with a letter: the prefix is made of it, and no name in a schema begins with a digit. */
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

/**
 * Refuses an identity that has a fault of its own by today's checks, whoever else is a member. Null when it has none.
 */
export function identityRefused(identity: Identity, exempel: boolean): RegistryRefusal | null {
  return (
    identityFormRefused(identity, { exempel, rules: latestRules }) ??
    textRefused('namn', identity.namn, registryLimits.namnLength)
  );
}

/** Refuses an identity that the rules do not allow, whoever else is a member. Every reader checks this. */
export function identityFormRefused(
  { id, namn, slag, organisationsnummer, lan: own, urls }: Identity,
  { exempel, rules }: Pick<Membership, 'exempel' | 'rules'>,
): RegistryRefusal | null {
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

/** Refuses a name with unusual characters: nobody can compare names that they cannot type. */
function nameRefused(namn: string): RegistryRefusal | null {
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

function seriesRefused(value: string | null, slag: Identity['slag']): RegistryRefusal | null {
  const wrong = value === null ? null : orgnrOfAnother(value, slag);
  return wrong === null ? null : refusal('OGILTIGT_ORGANISATIONSNUMMER', wrong);
}

function organisationsnummerRefused(
  value: string | null,
  exempel: boolean,
): RegistryRefusal | null {
  if (value === null && exempel) return null;
  if (value !== null && isOrganisationsnummer(value)) return null;
  return refusal(
    'OGILTIGT_ORGANISATIONSNUMMER',
    value === null
      ? 'organisationsnummer saknas: det behövs i ett nätverk som inte är ett exempel.'
      : `"${value}" är inget organisationsnummer: skriv NNNNNN-NNNN med rätt kontrollsiffra. Ett personnummer (enskild firma) tas inte emot.`,
  );
}

/**
 * The series of organisationsnummer for each kind of huvudman. SCB gives 212000 to kommuner, 222000 to kommunalförbund
 * and 232100 to regioner; Gotland's, a kommun that is the region too, is a kommun's. Others begin with the group of
 * their legal form: 3 foreign, 5 aktiebolag, 6 enkla bolag, 7 ekonomiska föreningar, 8 ideella föreningar and
 * stiftelser, 9 handelsbolag; 25 are parishes. Other bodies of public law (2) and estates (1) are no private or
 * non-profit vårdgivare.
 */
const series: Readonly<Record<Huvudmanslag, RegExp>> = {
  REGION: /^(232100-|212000-0803$)/,
  KOMMUN: /^212000-/,
  KOMMUNALFORBUND: /^222000-/,
  PRIVAT: /^[35-9]/,
  IDEELL: /^([35-9]|25)/,
};

const examples: Readonly<Record<Huvudmanslag, string>> = {
  REGION: '232100-NNNN',
  KOMMUN: '212000-NNNN',
  KOMMUNALFORBUND: '222000-NNNN',
  PRIVAT: 'ett som börjar med 5 för ett aktiebolag',
  IDEELL: 'ett som börjar med 8 för en förening eller stiftelse',
};

/** Why an organisationsnummer cannot belong to such a huvudman, in Swedish. Null when it can. */
function orgnrOfAnother(organisationsnummer: string, slag: Huvudmanslag): string | null {
  return series[slag].test(organisationsnummer)
    ? null
    : `${organisationsnummer} är inget organisationsnummer för ${slag}: väntat är ${examples[slag]}.`;
}
