import type { JWTPayload } from 'jose';
import { type Roll, roller } from './Caller.ts';
import { type Issuer, networkAudience } from './Issuer.ts';

/** Where a claim stands in a token: its name, or the names that lead to it, outermost first. */
export type ClaimPath = readonly [string, ...string[]];

/** How the claims of an issuer that knows nothing of this project say what ours say. */
export interface ClaimReading {
  /** The party whose users it has; or the claim that says it, with ours by theirs where they differ. */
  huvudman: { constant: string } | { path: ClaimPath; table: ReadonlyMap<string, string> | null };
  /** The claim with the roles, one text or a list, with ours by theirs where they differ: what is not there is no role. */
  roller: { path: ClaimPath; table: ReadonlyMap<string, readonly Roll[]> | null };
  /** Its audience of a token for this very subgraph, and of one for the network. */
  audience: { egen: string | null; natverk: string | null };
  /** Audiences that stand beside every token's own, such as Keycloak's `account`, and open nothing here. */
  besides: readonly string[];
}

/** What a token says of the party and the roles, as it was given: not yet held to what its issuer may say. */
export interface ReadClaims {
  huvudman: unknown;
  /** Null when the claims do not say it in a form that can be read. */
  roller: readonly Roll[] | null;
}

/** Reads the party and the roles out of an issuer's claims. */
export function readClaims(payload: JWTPayload, { claims }: Pick<Issuer, 'claims'>): ReadClaims {
  if (!claims) {
    const { huvudman, roller: stated } = payload;
    return { huvudman, roller: Array.isArray(stated) ? known(stated) : null };
  }
  return { huvudman: huvudmanIn(payload, claims), roller: rollerIn(payload, claims) };
}

/**
 * What a token is for: the network or the subgraph `self`; null for anything else, and for several. A token that is good
 * for several could be used at one by whoever saw it at another.
 */
export function audienceOf(
  aud: unknown,
  self: string,
  { claims }: Pick<Issuer, 'claims'>,
): 'natverk' | 'egen' | null {
  const all = [aud].flat();
  const [only, ...more] = all.filter((one) => !claims?.besides.includes(one as string));
  if (more.length > 0) return null;
  if (only === (claims?.audience.natverk ?? networkAudience)) return 'natverk';
  return only === (claims?.audience.egen ?? self) ? 'egen' : null;
}

function huvudmanIn(payload: JWTPayload, { huvudman }: ClaimReading): unknown {
  if ('constant' in huvudman) return huvudman.constant;
  const stated = claimAt(payload, huvudman.path);
  return huvudman.table ? huvudman.table.get(String(stated)) : stated;
}

/** An issuer leaves the claim out for a user without a role (Entra), or gives one text where there is one (AD FS). */
function rollerIn(payload: JWTPayload, { roller: { path, table } }: ClaimReading) {
  const stated = claimAt(payload, path);
  const texts = [stated ?? []].flat();
  if (!texts.every((text) => typeof text === 'string')) return null;
  return known(table ? texts.flatMap((text) => table.get(text) ?? []) : texts);
}

const known = (stated: readonly unknown[]): Roll[] =>
  roller.filter((roll) => stated.includes(roll));

function claimAt(payload: JWTPayload, path: ClaimPath): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    payload,
  );
}
