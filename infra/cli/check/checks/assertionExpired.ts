import { assertionHeader } from '../../../../shared/access/assertion/assertion.ts';
import type { Check } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';
import { signerat } from '../signerat.ts';

export const assertionExpired: Check = {
  id: 'ASSERTION_EXPIRED',
  krav: 'Ett intyg som har gått ut, eller gäller i mer än en minut, nekas',
  laga: 'Neka när exp har passerats (högst några sekunders klockskillnad), och när exp minus iat är mer än 60 sekunder.',
  kraver: 'nyckel',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const now = Math.floor(Date.now() / 1000);
    for (const tider of [
      { iat: now - 120, exp: now - 90 },
      { iat: now, exp: now + 3_600 },
    ]) {
      const intyg = await signerat(medlem, enFraga, tider);
      const utfall = nekas(
        await medlem.ratt({ body: enFraga, headers: { [assertionHeader]: intyg } }),
      );
      if (utfall.status !== 'OK') return utfall;
    }
    return { status: 'OK' };
  },
};
