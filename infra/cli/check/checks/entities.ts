import { isObjectType, parse } from 'graphql';
import { keysOf } from '../../../../shared/sdl/keysOf.ts';
import { readGraph } from '../../../../shared/sdl/readGraph.ts';
import { type Check, failedIf, skipped } from '../Check.ts';
import { isObject, memberOf, read } from '../Member.ts';

/** A key that nobody has, to see how a member answers an unknown key. */
export const unusedKey = 'finns-inte-vardnat-check';

export const keysReturned: Check = {
  id: 'KEYS_RETURNED',
  requirement:
    '__typename och nyckel kommer tillbaka som de skickades, och huvudmanId är alltid ni själva',
  remedy:
    'Svara med er egen slug i huvudmanId, på alla nivåer, och med samma id som frågades. Gatewayen kastar annars hela svaret.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const [id] = await member.verksamheter(1);
    const { entities } = await member.entities(
      [
        member.self,
        ...(id === undefined
          ? []
          : [{ __typename: 'Verksamhet', huvudmanId: member.huvudman, id }]),
      ],
      '__typename ... on Huvudman { id verksamheter(first: 5) { nodes { __typename huvudmanId id } } } ... on Verksamhet { huvudmanId id }',
    );
    const [huvudman, unit] = entities ?? [];
    if (!isObject(huvudman))
      return failedIf([`Huvudman ${member.huvudman}: inget svar på den egna nyckeln`]);
    const nodes = read(huvudman, 'verksamheter', 'nodes');
    const owners = (Array.isArray(nodes) ? nodes : []).map((node) => read(node, 'huvudmanId'));
    const stamd = (vad: string, fick: unknown, vantat: string) =>
      fick === vantat ? [] : [`${vad} är ${JSON.stringify(fick ?? null)}, inte "${vantat}"`];
    const sett = [
      ...stamd('Huvudman.__typename', huvudman.__typename, 'Huvudman'),
      ...stamd('Huvudman.id', huvudman.id, member.huvudman),
      ...new Set(owners.flatMap((owner) => stamd('Verksamhet.huvudmanId', owner, member.huvudman))),
      ...(id === undefined
        ? []
        : [
            ...stamd('Verksamhet.__typename', read(unit, '__typename'), 'Verksamhet'),
            ...stamd('Verksamhet.id', read(unit, 'id'), id),
            ...stamd('Verksamhet.huvudmanId', read(unit, 'huvudmanId'), member.huvudman),
          ]),
    ];
    return id === undefined && sett.length === 0
      ? skipped('medlemmen har inga verksamheter att fråga om')
      : failedIf(sett);
  },
};

export const entitiesInOrder: Check = {
  id: 'ENTITIES_IN_ORDER',
  requirement:
    '_entities svarar på varje referens, i samma ordning, också på en som står två gånger',
  remedy:
    'Ge listan lika många poster som representations, på samma platser: null där ingen finns, och samma svar två gånger på samma nyckel.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const ids = await member.verksamheter();
    const [first] = ids;
    if (first === undefined) return skipped('medlemmen har inga verksamheter att fråga om');
    const last = ids.at(-1) as string;
    const asked = [last, unusedKey, first, last];
    const { entities } = await member.entities(
      [
        member.self,
        ...asked.map((id) => ({ __typename: 'Verksamhet', huvudmanId: member.huvudman, id })),
      ],
      '... on Huvudman { id } ... on Verksamhet { id }',
    );
    const found = entities?.map((entity) => read(entity, 'id') ?? null);
    const expected = [member.huvudman, last, null, first, last];
    return failedIf(
      JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [`frågade om ${JSON.stringify(expected)}, fick ${JSON.stringify(found ?? null)}`],
    );
  },
};

export const unknownKey: Check = {
  id: 'UNKNOWN_KEY',
  requirement: 'En okänd nyckel ger null, utan fel, för varje slags entitet',
  remedy:
    'Låt __resolveReference svara null när nyckeln inte finns. Det är inget fel: gatewayen frågar om det som andra har bjudit in er till.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const graph = readGraph(parse(checked.version.sdl));
    const keyed = [...graph.types.values()].flatMap((type) => {
      const [key] = keysOf(graph, type).filter(({ resolvable }) => resolvable);
      return key && type.name !== 'Huvudman' && isObjectType(checked.kontrakt.getType(type.name))
        ? [{ typename: type.name, names: key.fields.map(({ name }) => name.value) }]
        : [];
    });
    const { entities, errors, answer } = await member.entities(
      keyed.map(({ typename, names }) => ({
        __typename: typename,
        ...Object.fromEntries(
          names.map((name) => [name, name === 'huvudmanId' ? member.huvudman : unusedKey]),
        ),
      })),
      keyed.map(({ typename, names }) => `... on ${typename} { ${names.join(' ')} }`).join(' '),
    );
    if (!entities) return failedIf([`inget _entities i svaret (HTTP ${answer.status})`]);
    return failedIf([
      ...keyed.flatMap(({ typename }, index) =>
        entities[index] === null ? [] : [`${typename}: fick ${JSON.stringify(entities[index])}`],
      ),
      ...errors.slice(0, 3).map(({ message }) => `fel i svaret: ${String(message)}`),
    ]);
  },
};

const annan = 'en-annan-huvudman';

export const wrongOwner: Check = {
  id: 'WRONG_OWNER',
  requirement:
    'En annan huvudmans nyckel ger null (gärna med felet FEL_HUVUDMAN), och resten av svaret står',
  remedy:
    'Jämför huvudmanId (id för Huvudman) med er egen slug i __resolveReference, innan något hämtas. Låt den vara asynkron: ett synkront undantag tar med sig hela _entities.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const [id = 'a'] = await member.verksamheter(1);
    const { entities, errors } = await member.entities(
      [
        { __typename: 'Huvudman', id: annan },
        { __typename: 'Verksamhet', huvudmanId: annan, id },
        member.self,
      ],
      '... on Huvudman { id } ... on Verksamhet { id huvudmanId }',
    );
    const koder = errors
      .map(({ extensions }) => extensions?.code)
      .filter((code) => code !== 'FEL_HUVUDMAN');
    return failedIf([
      ...[0, 1].flatMap((index) =>
        entities?.[index] === null
          ? []
          : [`svarade ${JSON.stringify(entities?.[index])} för ${annan}`],
      ),
      ...(read(entities, 2, 'id') === member.huvudman
        ? []
        : ['den egna posten i samma fråga gick förlorad']),
      ...koder.map((code) => `felet har koden ${String(code)} i stället för FEL_HUVUDMAN`),
    ]);
  },
};
