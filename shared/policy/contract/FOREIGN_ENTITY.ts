import type { Graph } from '../../sdl/Graph.ts';
import { keysOf } from '../../sdl/keysOf.ts';
import { namedType } from '../../sdl/namedType.ts';
import { possibleTypes } from '../../sdl/possibleTypes.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * No field in kontrakt returns another owner's entity, only a `Part` key. The planner cannot distinguish one owner's
 * answers from another's, so one party would be asked to speak for another. A schema does not state whose entity a
 * field returns. Therefore only the fields of `ownEntityFields` may return an entity, directly, in a list or inside
 * another type, and none may return Huvudman. `Part` has nothing but its key.
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
          'A party is never described by another: remove the field; samverkan describes Part.',
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

/** The types with a key, without stubs of Part. A type may have its key in the other graph only. */
function entitiesOf(graph: Graph): string[] {
  const types = [...graph.types.values()].filter((type) => keysOf(graph, type).length > 0);
  return types.map(({ name }) => name).filter((name) => name !== 'Part');
}

/**
 * The entities that a value of that type may be or contain. Inside other types only the fields in `ownEntityFields` are
 * followed.
 */
function entitiesIn(typename: string, graph: Graph, entities: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const possible of possibleTypes(graph, name)) visit(possible);
    if (entities.has(name)) return;
    // A field that is not listed is a violation by itself. The fields that return its type are not reported as well.
    for (const { coordinate, node } of graph.types.get(name)?.fields ?? []) {
      if (coordinate in ownEntityFields) visit(namedType(node.type));
    }
  };
  visit(typename);
  return [...seen].filter((name) => entities.has(name));
}

/**
 * The only fields of kontrakt that may return an entity, with its type. The entity always has the same owner, and is
 * never Huvudman.
 */
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
