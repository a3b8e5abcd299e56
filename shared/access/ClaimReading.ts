import type { JWTPayload } from 'jose';
import { type Roll, roller } from './Caller.ts';
import { type Issuer, networkAudience } from './Issuer.ts';

/** The path of a claim in a token: its name, or the names that lead to it, outermost first. */
export type ClaimPath = readonly [string, ...string[]];

/** How to read the party and the roles from the claims of an issuer that does not use this project's claim names. */
export interface ClaimReading {
  /**
   * The party of all the issuer's users; or the path of the claim with the party, and a table from the issuer's names
   * to ours where they differ.
   */
  huvudman: { constant: string } | { path: ClaimPath; table: ReadonlyMap<string, string> | null };
  /**
   * The path of the claim with the roles (one text or a list), and a table from the issuer's names to ours where they
   * differ. A role that the table lacks is no role.
   */
  roller: { path: ClaimPath; table: ReadonlyMap<string, readonly Roll[]> | null };
  /** The `aud` of a token for this subgraph, and of a token for the network. */
  audience: { egen: string | null; natverk: string | null };
  /** Audiences that the issuer puts in every token, such as Keycloak's `account`. They open nothing here. */
  besides: readonly string[];
}

/** The party and the roles that a token states. Nothing has yet checked that its issuer may state them. */
export interface ReadClaims {
  huvudman: unknown;
  /** Null when the roles cannot be read from the claims. */
  roller: readonly Roll[] | null;
}

/** Reads the party and the roles from an issuer's claims. */
export function readClaims(payload: JWTPayload, { claims }: Pick<Issuer, 'claims'>): ReadClaims {
  if (!claims) {
    const { huvudman, roller: stated } = payload;
    return { huvudman, roller: Array.isArray(stated) ? known(stated) : null };
  }
  return { huvudman: huvudmanIn(payload, claims), roller: rollerIn(payload, claims) };
}

/**
 * What a token is for: the network or the subgraph `self`. Null for anything else, and for more than one audience: a
 * receiver of a token with two audiences could use it at the other.
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

/** Entra leaves the claim out for a user without a role, and AD FS gives one text where there is one role. */
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
