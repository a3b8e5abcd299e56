import { type Check, felOm, hoppad } from '../Check.ts';
import { isObject, read } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

export const keysReturned: Check = {
  id: 'KEYS_RETURNED',
  krav: '__typename och nyckel kommer tillbaka som de skickades, och huvudmanId är alltid ni själva',
  laga: 'Svara med er egen slug i huvudmanId, på alla nivåer, och med samma id som frågades. Gatewayen kastar annars hela svaret.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const [id] = await medlem.verksamheter(1);
    const { entiteter } = await medlem.entiteter(
      [
        medlem.egen,
        ...(id === undefined
          ? []
          : [{ __typename: 'Verksamhet', huvudmanId: medlem.huvudman, id }]),
      ],
      '__typename ... on Huvudman { id verksamheter(first: 5) { nodes { __typename huvudmanId id } } } ... on Verksamhet { huvudmanId id }',
    );
    const [huvudman, unit] = entiteter ?? [];
    if (!isObject(huvudman))
      return felOm([`Huvudman ${medlem.huvudman}: inget svar på den egna nyckeln`]);
    const nodes = read(huvudman, 'verksamheter', 'nodes');
    const owners = (Array.isArray(nodes) ? nodes : []).map((node) => read(node, 'huvudmanId'));
    const stamd = (vad: string, fick: unknown, vantat: string) =>
      fick === vantat ? [] : [`${vad} är ${JSON.stringify(fick ?? null)}, inte "${vantat}"`];
    const sett = [
      ...stamd('Huvudman.__typename', huvudman.__typename, 'Huvudman'),
      ...stamd('Huvudman.id', huvudman.id, medlem.huvudman),
      ...new Set(owners.flatMap((owner) => stamd('Verksamhet.huvudmanId', owner, medlem.huvudman))),
      ...(id === undefined
        ? []
        : [
            ...stamd('Verksamhet.__typename', read(unit, '__typename'), 'Verksamhet'),
            ...stamd('Verksamhet.id', read(unit, 'id'), id),
            ...stamd('Verksamhet.huvudmanId', read(unit, 'huvudmanId'), medlem.huvudman),
          ]),
    ];
    return id === undefined && sett.length === 0
      ? hoppad('medlemmen har inga verksamheter att fråga om')
      : felOm(sett);
  },
};
