import { generateKeyPair, SignJWT } from 'jose';
import { assertionHeader } from '../../../../shared/access/assertion/assertion.ts';
import { signAssertion } from '../../../../shared/access/assertion/signAssertion.ts';
import { networkAudience } from '../../../../shared/access/Issuer.ts';
import type { Check } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';

export const forgedToken: Check = {
  id: 'FORGED_TOKEN',
  krav: 'En åtkomsttoken från en utfärdare som ni inte litar på nekas: gatewayen kan inte hitta på vem som frågar',
  laga: 'Verifiera token själva, mot de utfärdare ni litar på, och svara 401 när det inte går. Låt aldrig en dålig token räknas som en anonym fråga.',
  kraver: 'nyckel',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const { privateKey } = await generateKeyPair('EdDSA');
    const token = await new SignJWT({ huvudman: medlem.huvudman, roller: ['admin'] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'ingen', typ: 'at+jwt' })
      .setIssuer('https://ingen.example')
      .setSubject('ingen')
      .setAudience(networkAudience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    const intyg = await signAssertion(medlem.nyckelEllerFel, medlem.huvudman, enFraga, token);
    const headers = { authorization: `Bearer ${token}`, [assertionHeader]: intyg };
    return nekas(await medlem.ratt({ body: enFraga, headers }));
  },
};
