import { assertionHeader } from '../../../../shared/access/assertion/assertion.ts';
import { type Check, felOm } from '../Check.ts';
import { enFraga, nekas } from '../nekas.ts';
import { medlemAv } from '../Provad.ts';

export const assertionReplayed: Check = {
  id: 'ASSERTION_REPLAYED',
  krav: 'Ett intyg gäller en enda gång',
  laga: 'Minns varje intygs iss och jti så länge det gäller (exp plus klockskillnaden), och neka det andra gången.',
  kraver: 'nyckel',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const headers = { [assertionHeader]: await medlem.intyg(enFraga) };
    const forsta = await medlem.ratt({ body: enFraga, headers });
    if (forsta.status !== 200)
      return felOm([`intyget togs inte emot första gången (status ${forsta.status})`]);
    return nekas(await medlem.ratt({ body: enFraga, headers }));
  },
};
