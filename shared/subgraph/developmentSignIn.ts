import type { Trust } from '../access/Door.ts';
import { type Issuer, networkAudience } from '../access/Issuer.ts';
import { developmentIssuer } from '../access/keys/developmentKeys.ts';

/** A subgraph's client id at the development issuer of its party. */
export const developmentClient = (slug: string) => `arbetsplats-${slug}`;

/** The resource to ask the development issuer for, by audience. RFC 8707 requires an address. */
export const developmentResource = (audience: string) => `urn:vardnat:mottagare:${audience}`;

/** The address of one party's issuer, where the development issuers are at `base`. */
export const developmentIssuerOf = (slug: string, base: string) => `${base}/${slug}`;

/**
 * Where the people of a party sign in: at its own subgraph, and at samverkan, where they write what the parties share.
 */
export const signsInAt = (slug: string): string[] =>
  slug === 'samverkan' ? [slug] : [slug, 'samverkan'];

/**
 * Adds trust in the development issuers that `npm start` runs, one for each of `slugs`, to a subgraph that already
 * trusts the development issuer. At a party people sign in with the party's own issuer, and tokens of the other issuers
 * read the network. At samverkan each party's people sign in with their own. Each issuer speaks for its party alone.
 * `namn` gives the name of a party.
 */
export function developmentSignIn(
  trust: Trust,
  self: string,
  slugs: readonly string[],
  base: string,
  namn: (slug: string) => string = (slug) => slug,
): Trust {
  const known = trust.issuers.find(({ issuer }) => issuer === developmentIssuer);
  if (!known) return trust;
  const issuers = slugs.map((slug): Issuer => {
    const issuer = { ...known, issuer: developmentIssuerOf(slug, base), huvudman: [slug] };
    return signsInAt(slug).includes(self)
      ? withSignIn(issuer, self, namn(slug))
      : { ...issuer, audiences: ['natverk'] };
  });
  return { ...trust, issuers: [...trust.issuers, ...issuers] };
}

function withSignIn(issuer: Issuer, self: string, namn: string): Issuer {
  return {
    ...issuer,
    signIn: {
      clientId: developmentClient(self),
      clientSecretFile: null,
      namn,
      scope: 'openid',
      identity: 'access_token',
      egen: { resource: developmentResource(self) },
      natverk: { resource: developmentResource(networkAudience) },
    },
  };
}
