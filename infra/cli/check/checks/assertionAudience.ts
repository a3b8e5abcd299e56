import { assertionHeader } from '../../../../shared/access/assertion/assertion.ts';
import { signAssertion } from '../../../../shared/access/assertion/signAssertion.ts';
import type { Check } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';

export const assertionAudience: Check = {
  id: 'ASSERTION_AUDIENCE',
  krav: 'Ett intyg för en annan medlem nekas',
  laga: 'Jämför intygets aud med er egen slug: annars kan den som fått ett anrop skicka det vidare till er.',
  kraver: 'nyckel',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const intyg = await signAssertion(medlem.nyckelEllerFel, 'en-annan-huvudman', enFraga, null);
    return nekas(await medlem.ratt({ body: enFraga, headers: { [assertionHeader]: intyg } }));
  },
};
