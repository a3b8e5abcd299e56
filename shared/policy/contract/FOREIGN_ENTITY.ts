import type { Graph } from '../../sdl/Graph.ts';
import { keysOf } from '../../sdl/keysOf.ts';
import { namedType } from '../../sdl/namedType.ts';
import { possibleTypes } from '../../sdl/possibleTypes.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * No field in kontrakt returns another owner's entity, only a `Part` key: the planner cannot tell one owner's answers
 * from another's, so one party would be asked to speak for another. A schema does not say whose entity a field returns;
 * hence only the fields of `ownEntityFields` may return one, directly, in a list or inside another type, and
 * none returns Huvudman. `Part` has nothing but its key.
 */
export function foreignEntity({ kontrakt, samverkan }: ContractGraphs): Violation[] {
  const graph = readGraph(kontrakt);
  const entities = new Set([...entitiesOf(graph), ...entitiesOf(readGraph(samverkan))]);
  const fields = [...graph.types.values()].flatMap((type) => type.fields);
  return fields.flatMap(({ coordinate, typename, name, node }): Violation[] => {
    const violation = (message: string) => ({
      code: 'FOREIGN_ENTITY' as const,
      coordinate,
      message,
    });
    if (typename === 'Part' && name !== 'id') {
      return [
        violation(
          'A party is never described by another: remove the field, samverkan has what is known of a Part.',
        ),
      ];
    }
    const own = ownEntityFields[coordinate];
    const foreign = entitiesIn(namedType(node.type), graph, entities).filter(
      (entity) => entity !== own,
    );
    if (foreign.length === 0) return [];
    return [
      violation(
        `It returns ${foreign.join(', ')}, which may be another owner's: return a Part or an id instead` +
          (foreign.includes('Huvudman')
            ? '.'
            : ", or list it in ownEntityFields if it is always the same owner's."),
      ),
    ];
  });
}

/** What has a key, save the stubs of Part: a type may be keyed in the other graph only. */
function entitiesOf(graph: Graph): string[] {
  const types = [...graph.types.values()].filter((type) => keysOf(graph, type).length > 0);
  return types.map(({ name }) => name).filter((name) => name !== 'Part');
}

/** The entities that a value of that type may be or hold; inside other types only through the fields listed as own. */
function entitiesIn(typename: string, graph: Graph, entities: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const possible of possibleTypes(graph, name)) visit(possible);
    if (entities.has(name)) return;
    // Fields that are not listed are violations by themselves: those that hold them are not blamed as well.
    for (const { coordinate, node } of graph.types.get(name)?.fields ?? []) {
      if (coordinate in ownEntityFields) visit(namedType(node.type));
    }
  };
  visit(typename);
  return [...seen].filter((name) => entities.has(name));
}

/** The only fields of kontrakt that may return an entity, and which: always the same owner's, and never Huvudman. */
const ownEntityFields: Readonly<Record<string, 'Verksamhet' | 'Pastaende'>> = {
  'Huvudman.verksamheter': 'Verksamhet',
  'Huvudman.verksamhet': 'Verksamhet',
  'VerksamhetConnection.nodes': 'Verksamhet',
  'Deltagande.verksamheter': 'Verksamhet',
  'Deltagande.verksamhetssida': 'Verksamhet',
  'Huvudman.pastaenden': 'Pastaende',
  'Verksamhet.pastaenden': 'Pastaende',
  'Organisationsenhet.pastaenden': 'Pastaende',
  'Huvudman.organisation': 'Pastaende',
};
