import { describe, expect, test } from '@jest/globals';
import { ClientTokens } from '../../gateway/question/ClientTokens.ts';
import type { Call } from '../../shared/access/Call.ts';
import { Door } from '../../shared/access/Door.ts';
import { networkToken, token, trust } from '../identity.ts';
import { log } from '../log.ts';
import { address, call, self, throughGateway } from './calls.ts';
import { bound, now, proof, thief, user } from './proofs.ts';

const ekonom = { huvudman: self, roller: ['ekonom'] as const };

const own = await token(ekonom, { cnf: user.cnf });
const network = await token({ ...ekonom, audience: 'vardnat' }, { cnf: user.cnf });
const door = new Door(self, trust, log);
const tokens = new ClientTokens({ anyAudience: false });

/** The same demands at both doors: a subgraph's own endpoint, and the gateway. */
const doors: [string, string, (call: Call) => Promise<unknown>, object][] = [
  ['a subgraph', own, (one) => door.admit(one), { huvudman: self, audience: 'egen' }],
  ['the gateway', network, (one) => tokens.of(one), { dpop: true, token: network }],
];

describe.each(doors)(
  'a token that is bound to a key, at %s',
  (_where, bearing, admit, admitted) => {
    test('is good with a proof, whatever the query of the address', async () => {
      expect(await admit(bound(bearing, await proof(bearing)))).toMatchObject(admitted);
      const withQuery = { url: `${address}?x=1` };
      expect(await admit(bound(bearing, await proof(bearing), withQuery))).toMatchObject(admitted);
    });

    test.each<[string, () => Promise<Call>]>([
      ['without a proof', async () => bound(bearing, undefined)],
      ['as a bearer token', async () => call({ authorization: `Bearer ${bearing}` })],
      [
        'as a bearer token beside a proof',
        async () => call({ authorization: `Bearer ${bearing}`, dpop: await proof(bearing) }),
      ],
      [
        'with a proof of another key',
        async () => bound(bearing, await proof(bearing, {}, { by: thief })),
      ],
      [
        'with a proof that names the key but is signed with another',
        async () => bound(bearing, await proof(bearing, {}, { by: { ...thief, jwk: user.jwk } })),
      ],
      [
        'with a proof that shows the private key',
        async () => bound(bearing, await proof(bearing, {}, { header: { jwk: user.secret } })),
      ],
      [
        'with a proof for another address',
        async () =>
          bound(bearing, await proof(bearing, { htu: 'https://evil.test.example/graphql' })),
      ],
      [
        'with a proof for another path',
        async () => bound(bearing, await proof(bearing, { htu: new URL('/x', address).href })),
      ],
      [
        'with a proof for another method',
        async () => bound(bearing, await proof(bearing, { htm: 'GET' })),
      ],
      ['with a proof for another token', async () => bound(bearing, await proof('an.other.token'))],
      [
        'with a proof for no token',
        async () => bound(bearing, await proof(bearing, { ath: undefined })),
      ],
      ['with an old proof', async () => bound(bearing, await proof(bearing, { iat: now() - 90 }))],
      [
        'with a proof from the future',
        async () => bound(bearing, await proof(bearing, { iat: now() + 30 })),
      ],
      [
        'with a proof without id',
        async () => bound(bearing, await proof(bearing, { jti: undefined })),
      ],
      [
        'with a JWT that is no proof',
        async () => bound(bearing, await proof(bearing, {}, { header: { typ: 'JWT' } })),
      ],
      [
        'with a proof without key',
        async () => bound(bearing, await proof(bearing, {}, { header: { jwk: undefined } })),
      ],
      [
        'with a proof whose key is nonsense',
        async () =>
          bound(
            bearing,
            await proof(
              bearing,
              {},
              { header: { jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } } },
            ),
          ),
      ],
      ['with a proof that is nonsense', async () => bound(bearing, 'hej')],
    ])('is refused %s', async (_what, make) => {
      expect(await admit(await make())).toEqual({ refused: 'DPOP_OGILTIG' });
    });

    test('is refused with two proofs, and with one that has been used', async () => {
      const [first, second] = [await proof(bearing), await proof(bearing)];
      const both = bound(bearing, first);
      const twice = { ...both, headers: { ...both.headers, dpop: [first, second] } };
      expect(await admit(twice)).toEqual({ refused: 'DPOP_OGILTIG' });
      expect(await admit(bound(bearing, first))).toMatchObject(admitted);
      expect(await admit(bound(bearing, first))).toEqual({ refused: 'DPOP_OGILTIG' });
    });
  },
);

test('tokens that anybody made up do not use up the gateway’s memory of proofs', async () => {
  const gateway = new ClientTokens({ anyAudience: false, maxUnconfirmed: 20 });
  const good = bound(network, await proof(network));
  const known = await gateway.of(good);
  if (known === null || 'refused' in known) throw new Error('the good token was refused');
  // A member has let it in: what then comes with tokens that nobody signed does not make the gateway forget it.
  known.letIn?.();
  const made = await token({ ...ekonom, audience: 'vardnat' }, { cnf: thief.cnf });
  const unsigned = made.replace(/[^.]+$/, 'AA');
  for (let n = 0; n < 30; n += 1) {
    const posing = bound(unsigned, await proof(unsigned, {}, { by: thief }));
    expect(await gateway.of(posing)).toMatchObject({ token: unsigned });
  }
  expect(await gateway.of(good)).toEqual({ refused: 'DPOP_OGILTIG' });
  expect(await gateway.of(bound(network, await proof(network)))).toMatchObject({ dpop: true });
});

test('a member takes the gateway’s word for the proof, and no bound token without DPoP', async () => {
  const assertedFor = await throughGateway(network);
  expect(await door.admit(assertedFor)).toEqual({ refused: 'DPOP_OGILTIG' });
  const forwarded = await throughGateway(network);
  const headers = { ...forwarded.headers, authorization: [`DPoP ${network}`] };
  expect(await door.admit({ ...forwarded, headers })).toMatchObject({ audience: 'natverk' });
});

test('a member that has seen a bound token cannot use it at the gateway, an unbound one it can', async () => {
  expect(await tokens.of(bound(network, await proof(network, {}, { by: thief })))).toEqual({
    refused: 'DPOP_OGILTIG',
  });
  const unbound = await networkToken(ekonom);
  expect(await tokens.of(call({ authorization: `Bearer ${unbound}` }))).toMatchObject({
    token: unbound,
  });
});

describe('the gateway holds back', () => {
  test.each<[string, string, () => Promise<string>]>([
    ['a token for a subgraph', 'TOKEN_FEL_MOTTAGARE', () => token(ekonom)],
    [
      'a token for the network and a subgraph',
      'TOKEN_FEL_MOTTAGARE',
      () => token(ekonom, { aud: ['vardnat', self] }),
    ],
    [
      'a token that has expired',
      'TOKEN_UTGANGEN',
      () => token({ ...ekonom, audience: 'vardnat' }, { iat: now() - 600, exp: now() - 60 }),
    ],
    ['what is no token', 'TOKEN_OGILTIG', async () => 'a.b.c'],
  ])('%s', async (_what, code, make) => {
    expect(await tokens.of(call({ authorization: `Bearer ${await make()}` }))).toEqual({
      refused: code,
    });
  });

  test('two tokens', async () => {
    const good = `Bearer ${await networkToken(ekonom)}`;
    const twice = { ...call({}), headers: { authorization: [good, good] } };
    expect(await tokens.of(twice)).toEqual({ refused: 'TOKEN_OGILTIG' });
  });

  test('no token at all from nobody', async () => {
    expect(await tokens.of(call({}))).toBeNull();
  });
});
