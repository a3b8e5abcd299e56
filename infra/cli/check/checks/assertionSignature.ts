import { generateKeyPair } from 'jose';
import { assertionHeader } from '../../../../shared/access/assertion/assertion.ts';
import type { Check } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';
import { signerat } from '../signerat.ts';

export const assertionSignature: Check = {
  id: 'ASSERTION_SIGNATURE',
  krav: 'Ett intyg som är signerat med en annan nyckel än gatewayens nekas',
  laga: 'Verifiera signaturen (EdDSA) med nyckeln som ni själva har fått från gatewayen, inte med en nyckel som följer med anropet.',
  kraver: 'nyckel',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const { privateKey } = await generateKeyPair('EdDSA');
    const iat = Math.floor(Date.now() / 1000);
    const intyg = await signerat(medlem, enFraga, { iat, exp: iat + 30, nyckel: privateKey });
    return nekas(await medlem.ratt({ body: enFraga, headers: { [assertionHeader]: intyg } }));
  },
};
