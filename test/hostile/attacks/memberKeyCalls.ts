import { SignJWT } from 'jose';
import { assertionHeader, signAssertion } from '../../../shared/access/assertion/assertion.ts';
import { generateKey, signerOf } from '../../../shared/registry/Signer.ts';
import { testIssuer } from '../../identity.ts';
import { vardcentrumQuery } from '../../queries.ts';
import type { Attack } from '../Attack.ts';
import { askFully, bystander, type Ground, attacker as member } from '../Ground.ts';

const attacker = "one member's key";
const query =
  '{ _entities(representations: [{ __typename: "Huvudman", id: "region-uppsala" }]) { ... on Huvudman { namn } } }';
const body = JSON.stringify({ query, variables: {} });
const urlOf = ({ network }: Ground, slug: string) => network.subgraphs.get(slug)?.url ?? '';

/** A call at the region's subgraph that must not be let in. */
const refused = (
  name: string,
  tried: string,
  codes: readonly string[],
  headers: () => Promise<Record<string, string>>,
): Attack => ({
  name,
  attacker,
  tried,
  run: async (ground, verdict) => {
    const answer = await askFully(urlOf(ground, bystander), query, {}, await headers());
    const code = String(answer.errors?.[0]?.extensions.code);
    verdict.holds('refused with 401', answer.status === 401, answer.status);
    verdict.holds(`and ${codes.join(' or ')}`, codes.includes(code) && !answer.data, answer.text);
  },
});

/** A member's own signing key: it is good for the registry, and for nothing else. */
const memberKey = async () => signerOf(await generateKey());

/** What a stranger with the key of one member tries at the other members. */
export const memberKeyCalls: Attack[] = [
  refused(
    'calling another member',
    'it asks the region directly, as its gateway would',
    ['TOKEN_SAKNAS'],
    async () => ({}),
  ),
  refused(
    'an assertion of its own',
    'it signs an assertion as if it were a gateway',
    ['INTYG_OGILTIGT'],
    async () => {
      const { kid, key } = await memberKey();
      return {
        [assertionHeader]: await signAssertion({ id: kid, privateKey: key }, bystander, body, null),
      };
    },
  ),
  refused(
    'a token of its own',
    'it signs a token for the region’s admin, as the region’s issuer',
    ['TOKEN_FEL_SIGNATUR', 'TOKEN_FEL_ALGORITM'],
    async () => {
      const { kid, key } = await memberKey();
      const claims = { huvudman: bystander, roller: ['admin'] };
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
        .setIssuer(testIssuer.issuer)
        .setAudience(bystander)
        .setSubject('u-1')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(key);
      return { authorization: `Bearer ${token}` };
    },
  ),
  {
    name: 'another’s address for its own',
    attacker,
    tried: 'it says that it is where the region is, so that the region answers for it',
    run: async ({ network, honest }, verdict) => {
      const gateway = await network.gatewayWith({
        [member]: urlOf({ network } as Ground, bystander),
      });
      const answer = await askFully(gateway.url, vardcentrumQuery);
      const others = ({ data }: { data: typeof honest.data }) =>
        data.vardcentrum.deltagare.filter(
          (one: { part: { id: string } }) => one.part.id !== member,
        );
      verdict.holds('status 200', answer.status === 200);
      verdict.same('others whole', others(answer), others(honest));
      verdict.holds(
        'which names it alone',
        answer.errors?.every(({ extensions }) => extensions.huvudman === member) ?? false,
        answer.errors,
      );
      verdict.holds(
        'its part is null',
        answer.data.vardcentrum.deltagare.some(
          (one: { part: { id: string }; status: unknown }) =>
            one.part.id === member && one.status === null,
        ),
      );
    },
  },
];
