import { writeFileSync } from 'node:fs';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import {
  assertionHeader,
  assertionType,
  digest,
  signAssertion,
} from '../../../shared/access/assertion/assertion.ts';
import { CallCodes } from '../../../shared/access/assertion/CallCodes.ts';
import { makeCallKey, ownCallKey } from '../../../shared/access/keys/callKeyFile.ts';
import { makeKeyPair } from '../../../shared/access/keys/keyPair.ts';
import { villkorHash } from '../../../shared/domain/avtal/villkorHash.ts';
import { underlagHash } from '../../../shared/domain/beslut/underlagHash.ts';
import { signCompact } from '../../../shared/registry/compact.ts';
import type { Voucher } from '../../../shared/registry/Entry.ts';
import { thumbprint } from '../../../shared/registry/Signer.ts';
import { canonicalJson, type Json } from '../../../shared/values/canonicalJson.ts';
import { sha256Hex } from '../../../shared/values/sha256Hex.ts';

/**
 * Writes the test vectors anew, with new keys: `node shared/run/run.mjs test/conformance/vectors/make.ts`. The keys are for these
 * files alone; nobody trusts them.
 */
const now = 1_800_000_000;
const seconds = now * 1_000;
Date.now = () => seconds;
const write = (name: string, json: object) =>
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(json, null, 2)}\n`);

const member = 'tierp';
const body = '{"query":"{ __typename }","variables":{"namn":"Älvkarleby"}}';
const gateway = await makeKeyPair();
const stranger = await makeKeyPair();
const privateKeyOf = async ({ privateJwk }: typeof gateway) =>
  (await importJWK({ ...privateJwk, alg: 'EdDSA' }, 'EdDSA')) as CryptoKey;
const gatewayKey = { id: gateway.publicJwk.kid, privateKey: await privateKeyOf(gateway) };
const callKey = makeCallKey();
const own = ownCallKey(callKey);
const codes = new CallCodes(gatewayKey);

const good = { iss: gatewayKey.id, aud: member, iat: now, exp: now + 30, body: digest(body) };
async function assertion(claims: JWTPayload, header = {}, key = gatewayKey.privateKey) {
  const jwt = await new SignJWT({ ...good, jti: crypto.randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.id, typ: assertionType, ...header })
    .sign(key);
  return { [assertionHeader]: jwt };
}
const coded = (at = now, to = member) =>
  codes.headers(to, own.publicKey, body, null, at) as Record<string, string>;

const calls: [name: string, headers: Record<string, string>, outcome: string, body?: string][] = [
  [
    'a good assertion',
    { [assertionHeader]: await signAssertion(gatewayKey, member, body, null) },
    'OK',
  ],
  [
    'an assertion for another member',
    await assertion({ aud: 'alvkarleby' }),
    'INTYG_FEL_MOTTAGARE',
  ],
  [
    'an assertion whose time is out',
    await assertion({ iat: now - 90, exp: now - 60 }),
    'INTYG_UTGANGET',
  ],
  ['an assertion that lives too long', await assertion({ exp: now + 600 }), 'INTYG_UTGANGET'],
  [
    'an assertion for another body',
    await assertion({}),
    'INTYG_FEL_INNEHALL',
    body.replace('Älv', 'Ålv'),
  ],
  [
    'an assertion for a token that did not come',
    await assertion({ ath: digest('a.b.c') }),
    'INTYG_FEL_TOKEN',
  ],
  ['a token of another kind', await assertion({}, { typ: 'at+jwt' }), 'INTYG_OGILTIGT'],
  [
    'an assertion by a key that is not the one it names',
    await assertion({}, {}, await privateKeyOf(stranger)),
    'INTYG_OGILTIGT',
  ],
  ['neither assertion nor code', {}, 'TOKEN_SAKNAS'],
  ['a good code', coded(), 'OK'],
  ['a code whose time is out', coded(now - 90), 'INTYG_UTGANGET'],
  ['a code for another member', coded(now, 'alvkarleby'), 'INTYG_OGILTIGT'],
  ['a code for another body', coded(), 'INTYG_FEL_INNEHALL', body.replace('Älv', 'Ålv')],
  [
    'a code that was changed',
    { ...coded(), 'content-digest': `sha-256=:${'A'.repeat(43)}=:` },
    'INTYG_OGILTIGT',
  ],
];
write('calls', {
  about:
    'Calls by POST to the member, each by itself at the time now (seconds since 1970), and what becomes of it: OK, or the code of the refusal.',
  member,
  now,
  gatewayKeys: { keys: [gateway.publicJwk] },
  callKey,
  calls: calls.map(([name, headers, outcome, sent = body]) => ({
    name,
    headers,
    body: sent,
    outcome,
  })),
});

const newcomer = await makeKeyPair();
const issuer = await makeKeyPair();
const publicKey = (jwk: { x?: string }) =>
  ({ kty: 'OKP', crv: 'Ed25519', x: jwk.x ?? '' }) as const;
const signer = {
  kid: thumbprint(publicKey(issuer.publicJwk)),
  publicKey: publicKey(issuer.publicJwk),
  key: await privateKeyOf(issuer),
};
const voucher: Voucher = {
  network: sha256Hex('a network'),
  issuer: 'tierp',
  member: 'privat-ny',
  namn: 'Ny vårdcentral (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kid: thumbprint(publicKey(newcomer.publicJwk)),
  uppdrag: 'Hemsjukvård i Tierp',
  expires: '2027-01-31',
};
const jws = await signCompact(voucher, 'vardnat-voucher', signer as never);
const [head = '', , signature = ''] = jws.split('.');
const other = Buffer.from(canonicalJson({ ...voucher, member: 'privat-annan' } as unknown as Json));
const checkpoint = await signCompact(voucher, 'vardnat-checkpoint', signer as never);
write('vouchers', {
  about:
    'A voucher as compact JWS, whether it is signed by the key of its issuer, and what it says.',
  key: signer.publicKey,
  kid: signer.kid,
  vouchers: [
    { name: 'a good one', jws, good: true, says: voucher },
    {
      name: 'one that was changed',
      jws: [head, other.toString('base64url'), signature].join('.'),
      good: false,
    },
    { name: 'a signature for another purpose', jws: checkpoint, good: false },
  ],
});

const avtal = {
  avtal: 'narvard',
  villkor: ['Parterna delar lokaler.', 'Avtalet gäller i två år – med “förlängning”.'],
  ansvarig: 'tierp',
};
const andelar = [
  { part: 'tierp', procent: 33.33 },
  { part: 'region-uppsala', procent: 66.67 },
];
const punkt = { planpunkt: 'p-1', nummer: '1.2', rubrik: 'Öppna mottagning', aktivitet: null };
const finansiering = [{ part: 'tierp', belopp: '1250000.50' }];
const values: [name: string, value: Json, hash?: string][] = [
  ['names in order, and text as it is', { b: 1, a: ['å', '\u001f', '€'], c: { z: null, y: true } }],
  [
    'the terms of an agreement (Avtal.villkorHash), the shares by party',
    { ...avtal, andelar: [...andelar].sort((a, b) => (a.part < b.part ? -1 : 1)) },
    villkorHash({
      ...avtal,
      andelar: andelar.map(({ part, procent }) => ({ part, procent: Math.round(procent * 100) })),
    }),
  ],
  [
    'what a decision is made on (Planpunkt.underlagHash), amounts as text',
    { ...punkt, kostnad: '1250000.50', finansiering },
    underlagHash({
      ...punkt,
      kostnad: 125_000_050,
      finansiering: [{ part: 'tierp', belopp: 125_000_050 }],
    }),
  ],
];
write('hashes', {
  about:
    'Values, their canonical JSON (RFC 8785), and the SHA-256 of its UTF-8 bytes in hex. A body is named by the SHA-256 of its bytes in base64url.',
  values: values.map(([name, value, hash]) => {
    const canonical = canonicalJson(value);
    return { name, value, canonical, sha256: hash ?? sha256Hex(canonical) };
  }),
  thumbprints: [gateway, stranger].map(({ publicJwk }) => ({
    key: publicKey(publicJwk),
    kid: thumbprint(publicKey(publicJwk)),
  })),
  bodies: ['', body].map((text) => ({ text, digest: digest(text) })),
});
