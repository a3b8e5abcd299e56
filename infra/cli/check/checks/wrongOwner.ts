import { type Check, felOm } from '../Check.ts';
import { read } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

const annan = 'en-annan-huvudman';

export const wrongOwner: Check = {
  id: 'WRONG_OWNER',
  krav: 'En annan huvudmans nyckel ger null (gärna med felet FEL_HUVUDMAN), och resten av svaret står',
  laga: 'Jämför huvudmanId (id för Huvudman) med er egen slug i __resolveReference, innan något hämtas. Låt den vara asynkron: ett synkront undantag tar med sig hela _entities.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const [id = 'a'] = await medlem.verksamheter(1);
    const { entiteter, errors } = await medlem.entiteter(
      [
        { __typename: 'Huvudman', id: annan },
        { __typename: 'Verksamhet', huvudmanId: annan, id },
        medlem.egen,
      ],
      '... on Huvudman { id } ... on Verksamhet { id huvudmanId }',
    );
    const koder = errors
      .map(({ extensions }) => extensions?.code)
      .filter((code) => code !== 'FEL_HUVUDMAN');
    return felOm([
      ...[0, 1].flatMap((index) =>
        entiteter?.[index] === null
          ? []
          : [`svarade ${JSON.stringify(entiteter?.[index])} för ${annan}`],
      ),
      ...(read(entiteter, 2, 'id') === medlem.huvudman
        ? []
        : ['den egna posten i samma fråga gick förlorad']),
      ...koder.map((code) => `felet har koden ${String(code)} i stället för FEL_HUVUDMAN`),
    ]);
  },
};
