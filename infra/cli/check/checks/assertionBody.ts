import { assertionHeader } from '../../../../shared/access/assertion/assertion.ts';
import type { Check } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';

export const assertionBody: Check = {
  id: 'ASSERTION_BODY',
  krav: 'Ett anrop vars innehåll har ändrats efter intyget nekas',
  laga: 'Räkna SHA-256 (base64url) över anropets bytes så som de kom, innan de tolkas, och jämför med intygets body.',
  kraver: 'nyckel',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const headers = { [assertionHeader]: await medlem.intyg(enFraga) };
    return nekas(await medlem.ratt({ body: `${enFraga} `, headers }));
  },
};
