import { type Check, felOm, hoppad } from '../Check.ts';
import { read } from '../Medlem.ts';
import { okandNyckel } from '../okandNyckel.ts';
import { medlemAv } from '../Provad.ts';

export const entitiesInOrder: Check = {
  id: 'ENTITIES_IN_ORDER',
  krav: '_entities svarar på varje referens, i samma ordning, också på en som står två gånger',
  laga: 'Ge listan lika många poster som representations, på samma platser: null där ingen finns, och samma svar två gånger på samma nyckel.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const ids = await medlem.verksamheter();
    const [first] = ids;
    if (first === undefined) return hoppad('medlemmen har inga verksamheter att fråga om');
    const last = ids.at(-1) as string;
    const asked = [last, okandNyckel, first, last];
    const { entiteter } = await medlem.entiteter(
      [
        medlem.egen,
        ...asked.map((id) => ({ __typename: 'Verksamhet', huvudmanId: medlem.huvudman, id })),
      ],
      '... on Huvudman { id } ... on Verksamhet { id }',
    );
    const found = entiteter?.map((entity) => read(entity, 'id') ?? null);
    const expected = [medlem.huvudman, last, null, first, last];
    return felOm(
      JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [`frågade om ${JSON.stringify(expected)}, fick ${JSON.stringify(found ?? null)}`],
    );
  },
};
