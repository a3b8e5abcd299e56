import { SignJWT } from 'jose';
import { assertionHeader } from '../../../shared/access/assertion/assertion.ts';
import { gatewayJwks, gatewayKey, networkToken, testIssuer, token } from '../../identity.ts';
import type { Attack } from '../Attack.ts';
import { askFully, bystander } from '../Ground.ts';
import {
  assertion,
  attacker,
  codeOf,
  now,
  query,
  refused,
  secretField,
  urlOf,
  user,
  victim,
  withToken,
} from '../gatewayCalls.ts';

/** A token with other claims than its issuer signed. */
async function altered(claims: object): Promise<string> {
  const [header, payload, signature] = (await networkToken({ ...user, huvudman: 'heby' })).split(
    '.',
  );
  const own = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
  const changed = Buffer.from(JSON.stringify({ ...own, ...claims })).toString('base64url');
  return [header, changed, signature].join('.');
}

const claims = () => ({
  iss: testIssuer.issuer,
  sub: 'u-1',
  aud: 'vardnat',
  iat: now(),
  exp: now() + 300,
  ...user,
});
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const publicKey = Buffer.from(JSON.stringify(gatewayJwks.keys[0]));

/** Callers that a stranger with the gateway's key makes up: none of them is believed. */
export const gatewayKeyCallers: Attack[] = [
  refused(
    'a caller made up',
    'a token for an admin, signed with the gateway’s key',
    ['TOKEN_FEL_SIGNATUR'],
    async () => {
      const made = new SignJWT(claims()).setProtectedHeader({
        alg: 'EdDSA',
        kid: gatewayKey.id,
        typ: 'at+jwt',
      });
      return withToken(await made.sign(gatewayKey.privateKey));
    },
  ),
  refused(
    'a caller made up under the issuer’s key',
    'the same, with the issuer’s kid',
    ['TOKEN_FEL_SIGNATUR'],
    async () => {
      const made = new SignJWT(claims()).setProtectedHeader({
        alg: 'EdDSA',
        kid: testIssuer.kid,
        typ: 'at+jwt',
      });
      return withToken(await made.sign(gatewayKey.privateKey));
    },
  ),
  refused(
    'an issuer of its own',
    'a token of an issuer that nobody trusts',
    ['TOKEN_OKAND_UTFARDARE'],
    async () => {
      const made = new SignJWT({ ...claims(), iss: 'https://ond.example/' }).setProtectedHeader({
        alg: 'EdDSA',
        kid: gatewayKey.id,
        typ: 'at+jwt',
      });
      return withToken(await made.sign(gatewayKey.privateKey));
    },
  ),
  refused(
    'a token without a signature',
    'alg none',
    ['TOKEN_FEL_ALGORITM', 'TOKEN_OGILTIG'],
    async () => withToken(`${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(claims())}.`),
  ),
  refused(
    'a public key as a secret',
    'a token by HS256 with the public key',
    ['TOKEN_FEL_ALGORITM'],
    async () => {
      const made = new SignJWT(claims()).setProtectedHeader({
        alg: 'HS256',
        kid: testIssuer.kid,
        typ: 'at+jwt',
      });
      return withToken(await made.sign(publicKey));
    },
  ),
  refused(
    'altered claims',
    'a user of Heby’s token, made into the member’s own admin',
    ['TOKEN_FEL_SIGNATUR'],
    async () => withToken(await altered({ huvudman: victim, roller: ['admin'] })),
  ),
  refused(
    'a longer life',
    'an old token with a new time',
    ['TOKEN_FEL_SIGNATUR', 'TOKEN_GALLER_FOR_LANGE'],
    async () => withToken(await altered({ exp: now() + 1e9 })),
  ),
  refused(
    'an expired token',
    'a token that it has seen an hour ago',
    ['TOKEN_UTGANGEN'],
    async () =>
      withToken(
        await networkToken(user).then(() =>
          token({ ...user, audience: 'vardnat' }, { iat: now() - 600, exp: now() - 300 }),
        ),
      ),
  ),
  refused(
    'a token for another subgraph',
    'a token that was not for the network',
    ['TOKEN_FEL_MOTTAGARE'],
    async () => withToken(await token({ ...user, audience: bystander })),
  ),
  {
    name: 'a caller in the assertion',
    attacker,
    tried: 'an assertion that says who asks: the member’s own admin',
    run: async (ground, verdict) => {
      const headers = { [assertionHeader]: await assertion({ sub: 'u-1', ...user, caller: user }) };
      const answer = await askFully(urlOf(ground), query, {}, headers);
      const [{ namn, budgetutkast, verksamheter }] = answer.data?._entities ?? [{}];
      verdict.holds('it sees what is public', typeof namn === 'string', answer.text);
      verdict.holds(
        'and nothing else',
        budgetutkast === null &&
          (verksamheter?.nodes ?? []).every(
            (unit: Record<string, unknown>) => unit[secretField] === null,
          ),
        answer.data,
      );
      verdict.holds(
        'the rest is FORBIDDEN',
        answer.errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN') ?? false,
        answer.errors,
      );
    },
  },
  {
    name: 'a harvested writer’s token through the gateway',
    attacker,
    tried: 'a client’s token for writing is passed on to every member',
    run: async ({ network, member, gateway }, verdict) => {
      member.forget();
      const headers = { authorization: `Bearer ${await token(user)}` };
      const answer = await askFully(
        gateway.url,
        '{ part(id: "tierp") { huvudman { namn } } }',
        {},
        headers,
      );
      verdict.holds(
        'the gateway takes no such token',
        codeOf(answer) === 'TOKEN_FEL_MOTTAGARE',
        answer.text,
      );
      verdict.same('no member sees it', member.calls.length, 0);
      verdict.holds('the network stands', (await network.ask('{ parter { id } }')).status === 200);
    },
  },
];
