import { randomUUID } from 'node:crypto';
import { type CryptoKey, generateKeyPair, SignJWT } from 'jose';
import {
  assertionHeader,
  assertionType,
  digest,
  signAssertion,
} from '../../../../shared/access/assertion/assertion.ts';
import { networkAudience } from '../../../../shared/access/Issuer.ts';
import { type Check, type CheckOutcome, failedIf } from '../Check.ts';
import { type HttpAnswer, isObject, type Member, memberOf } from '../Member.ts';

/** Judges the answer to a call that must be refused: a 4xx status without data passes. */
export function mustRefuse({ status, fel, json }: HttpAnswer): CheckOutcome {
  if (fel !== null) return failedIf([fel]);
  const data = isObject(json) ? json.data : undefined;
  return failedIf([
    ...(data == null ? [] : ['anropet besvarades med data']),
    ...(status >= 400 && status < 500 ? [] : [`status ${status} i stället för 401`]),
  ]);
}

/** A question that any member can answer. */
export const anyQuestion = JSON.stringify({ query: '{ __typename }' });

/** An assertion that no gateway would make, with its own times or its own key. */
function signedAssertion(
  member: Member,
  body: string,
  { iat, exp, nyckel }: { iat: number; exp: number; nyckel?: CryptoKey },
): Promise<string> {
  const { id, privateKey } = member.keyOrThrow;
  return new SignJWT({ body: digest(body) })
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: assertionType })
    .setIssuer(id)
    .setAudience(member.huvudman)
    .setIssuedAt(iat)
    .setExpirationTime(exp)
    .setJti(randomUUID())
    .sign(nyckel ?? privateKey);
}

export const assertionRequired: Check = {
  id: 'ASSERTION_REQUIRED',
  requirement: 'Ett anrop utan gatewayens intyg, och utan token, nekas',
  remedy:
    'Svara 401 när headern vardnat-assertion saknas och anropet inte har en token för er egen delgraf. Annars kan vem som helst fråga förbi gatewayen.',
  needs: 'anrop',
  run: async (checked) => mustRefuse(await memberOf(checked).sendRaw({ body: anyQuestion })),
};

export const assertionSignature: Check = {
  id: 'ASSERTION_SIGNATURE',
  requirement: 'Ett intyg som är signerat med en annan nyckel än gatewayens nekas',
  remedy:
    'Verifiera signaturen (EdDSA) med nyckeln som ni själva har fått från gatewayen, inte med en nyckel som följer med anropet.',
  needs: 'nyckel',
  run: async (checked) => {
    const member = memberOf(checked);
    const { privateKey } = await generateKeyPair('EdDSA');
    const iat = Math.floor(Date.now() / 1000);
    const intyg = await signedAssertion(member, anyQuestion, {
      iat,
      exp: iat + 30,
      nyckel: privateKey,
    });
    return mustRefuse(
      await member.sendRaw({ body: anyQuestion, headers: { [assertionHeader]: intyg } }),
    );
  },
};

export const assertionAudience: Check = {
  id: 'ASSERTION_AUDIENCE',
  requirement: 'Ett intyg för en annan medlem nekas',
  remedy:
    'Jämför intygets aud med er egen slug: annars kan den som fått ett anrop skicka det vidare till er.',
  needs: 'nyckel',
  run: async (checked) => {
    const member = memberOf(checked);
    const intyg = await signAssertion(member.keyOrThrow, 'en-annan-huvudman', anyQuestion, null);
    return mustRefuse(
      await member.sendRaw({ body: anyQuestion, headers: { [assertionHeader]: intyg } }),
    );
  },
};

export const assertionBody: Check = {
  id: 'ASSERTION_BODY',
  requirement: 'Ett anrop vars innehåll har ändrats efter intyget nekas',
  remedy:
    'Räkna SHA-256 (base64url) över anropets bytes så som de kom, innan de tolkas, och jämför med intygets body.',
  needs: 'nyckel',
  run: async (checked) => {
    const member = memberOf(checked);
    const headers = { [assertionHeader]: await member.assertion(anyQuestion) };
    return mustRefuse(await member.sendRaw({ body: `${anyQuestion} `, headers }));
  },
};

export const assertionExpired: Check = {
  id: 'ASSERTION_EXPIRED',
  requirement: 'Ett intyg som har gått ut, eller gäller i mer än en minut, nekas',
  remedy:
    'Neka när exp har passerats (högst några sekunders klockskillnad), och när exp minus iat är mer än 60 sekunder.',
  needs: 'nyckel',
  run: async (checked) => {
    const member = memberOf(checked);
    const now = Math.floor(Date.now() / 1000);
    for (const tider of [
      { iat: now - 120, exp: now - 90 },
      { iat: now, exp: now + 3_600 },
    ]) {
      const intyg = await signedAssertion(member, anyQuestion, tider);
      const outcome = mustRefuse(
        await member.sendRaw({ body: anyQuestion, headers: { [assertionHeader]: intyg } }),
      );
      if (outcome.status !== 'OK') return outcome;
    }
    return { status: 'OK' };
  },
};

export const assertionReplayed: Check = {
  id: 'ASSERTION_REPLAYED',
  requirement: 'Ett intyg gäller en enda gång',
  remedy:
    'Minns varje intygs iss och jti så länge det gäller (exp plus klockskillnaden), och neka det andra gången.',
  needs: 'nyckel',
  run: async (checked) => {
    const member = memberOf(checked);
    const headers = { [assertionHeader]: await member.assertion(anyQuestion) };
    const forsta = await member.sendRaw({ body: anyQuestion, headers });
    if (forsta.status !== 200)
      return failedIf([`intyget togs inte emot första gången (status ${forsta.status})`]);
    return mustRefuse(await member.sendRaw({ body: anyQuestion, headers }));
  },
};

export const forgedToken: Check = {
  id: 'FORGED_TOKEN',
  requirement:
    'En åtkomsttoken från en utfärdare som ni inte litar på nekas: gatewayen kan inte hitta på vem som frågar',
  remedy:
    'Verifiera token själva, mot de utfärdare ni litar på, och svara 401 när det inte går. Låt aldrig en dålig token räknas som en anonym fråga.',
  needs: 'nyckel',
  run: async (checked) => {
    const member = memberOf(checked);
    const { privateKey } = await generateKeyPair('EdDSA');
    const token = await new SignJWT({ huvudman: member.huvudman, roller: ['admin'] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'ingen', typ: 'at+jwt' })
      .setIssuer('https://ingen.example')
      .setSubject('ingen')
      .setAudience(networkAudience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    const intyg = await signAssertion(member.keyOrThrow, member.huvudman, anyQuestion, token);
    const headers = { authorization: `Bearer ${token}`, [assertionHeader]: intyg };
    return mustRefuse(await member.sendRaw({ body: anyQuestion, headers }));
  },
};
