import { type JWTPayload, SignJWT } from 'jose';
import {
  assertionHeader,
  assertionType,
  digest,
  signAssertion,
} from '../../shared/access/assertion/assertion.ts';
import { gatewayKey } from '../identity.ts';
import type { Attack } from './Attack.ts';
import { askFully, type FullAnswer, type Ground } from './Ground.ts';

export const attacker = "the gateway's key";
export const victim = 'alvkarleby';
export const secretField = 'systemstod';
export const query = `{ _entities(representations: [{ __typename: "Huvudman", id: "${victim}" }]) { ... on Huvudman { namn budgetutkast { id } verksamheter { nodes { namn ${secretField} } } } } }`;
export const write = `mutation { skapaBudget(input: { huvudmanId: "${victim}", id: "stulen", ar: 2031, belopp: "1.00", skal: "Stulen" }) { budget { id } fel { kod } } }`;
export const bodyOf = (text: string) => JSON.stringify({ query: text, variables: {} });
export const urlOf = ({ network }: Ground, slug = victim) => network.subgraphs.get(slug)?.url ?? '';
export const user = { huvudman: victim, roller: ['admin', 'ekonom'] as const };
export const now = () => Math.floor(Date.now() / 1000);

type Headers = Record<string, string>;

/** What the stranger asserts, honestly or not, with the gateway's own key. */
export function assertion(claims: JWTPayload = {}, header: object = {}): Promise<string> {
  const good = {
    iss: gatewayKey.id,
    aud: victim,
    iat: now(),
    exp: now() + 30,
    body: digest(bodyOf(query)),
  };
  return new SignJWT({ ...good, jti: crypto.randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.id, typ: assertionType, ...header })
    .sign(gatewayKey.privateKey);
}

/** A call with a token, made as the gateway makes it. */
export async function withToken(accessToken: string, body = bodyOf(query)): Promise<Headers> {
  return {
    authorization: `Bearer ${accessToken}`,
    [assertionHeader]: await signAssertion(gatewayKey, victim, body, accessToken),
  };
}

export const codeOf = ({ errors }: FullAnswer) => String(errors?.[0]?.extensions.code);

/** A call at a member that must not be let in. */
export const refused = (
  name: string,
  tried: string,
  codes: readonly string[],
  headers: (ground: Ground) => Promise<Headers>,
  text = query,
): Attack => ({
  name,
  attacker,
  tried,
  run: async (ground, verdict) => {
    const answer = await askFully(urlOf(ground), text, {}, await headers(ground));
    verdict.holds(
      `refused as ${codes.join(' or ')}`,
      codes.includes(codeOf(answer)) && answer.data == null,
      answer.text,
    );
    const written = await ground.network.askOwn(victim, '{ budgetar(ar: 2031) { id } }');
    verdict.same('nothing is written', written.data?.budgetar, []);
  },
});
