import { isObjectType, parse } from 'graphql';
import { keysOf } from '../../../../shared/sdl/keysOf.ts';
import { readGraph } from '../../../../shared/sdl/readGraph.ts';
import { type Check, felOm } from '../Check.ts';
import { okandNyckel } from '../okandNyckel.ts';
import { medlemAv } from '../Provad.ts';

export const unknownKey: Check = {
  id: 'UNKNOWN_KEY',
  krav: 'En okänd nyckel ger null, utan fel, för varje slags entitet',
  laga: 'Låt __resolveReference svara null när nyckeln inte finns. Det är inget fel: gatewayen frågar om det som andra har bjudit in er till.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const graph = readGraph(parse(provad.version.sdl));
    const keyed = [...graph.types.values()].flatMap((type) => {
      const [key] = keysOf(graph, type).filter(({ resolvable }) => resolvable);
      return key && type.name !== 'Huvudman' && isObjectType(provad.kontrakt.getType(type.name))
        ? [{ typename: type.name, names: key.fields.map(({ name }) => name.value) }]
        : [];
    });
    const { entiteter, errors, svar } = await medlem.entiteter(
      keyed.map(({ typename, names }) => ({
        __typename: typename,
        ...Object.fromEntries(
          names.map((name) => [name, name === 'huvudmanId' ? medlem.huvudman : okandNyckel]),
        ),
      })),
      keyed.map(({ typename, names }) => `... on ${typename} { ${names.join(' ')} }`).join(' '),
    );
    if (!entiteter) return felOm([`inget _entities i svaret (HTTP ${svar.status})`]);
    return felOm([
      ...keyed.flatMap(({ typename }, index) =>
        entiteter[index] === null ? [] : [`${typename}: fick ${JSON.stringify(entiteter[index])}`],
      ),
      ...errors.slice(0, 3).map(({ message }) => `fel i svaret: ${String(message)}`),
    ]);
  },
};
